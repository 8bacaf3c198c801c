import type { ChangeRecord } from '../model/change-record.ts';
import type { FigureId } from '../model/figure.ts';
import type { Translation } from '../model/translation.ts';

/** The days, YYYY-MM-DD, on which pages last changed, where that is known. */
export interface LastChanged {
  readonly ofBriefing: (slug: string) => string | undefined;
  readonly ofFigure: (id: FigureId) => string | undefined;
}

/**
 * When pages last changed: a figure when a record of the change log names it; a briefing when one names a figure of it,
 * or a translation of it was made or reviewed. With the first record nothing changed: the log begins with it.
 */
export function createLastChanged(records: readonly ChangeRecord[], translations: readonly Translation[]): LastChanged {
  const briefings = new Map<string, string>();
  const figures = new Map<string, string>();
  for (const { briefing, entries } of translations)
    for (const day of entries.flatMap(({ provenance, review }) => findDays(`${provenance} ${review}`)))
      keepNewest(briefings, briefing, day);
  for (const { date, added, changed, withdrawn } of records.slice(1))
    for (const { briefing, figure } of [...added, ...changed.map(({ after }) => after), ...withdrawn]) {
      keepNewest(briefings, briefing, date);
      keepNewest(figures, figure.id, date);
    }
  return { ofBriefing: (slug) => briefings.get(slug), ofFigure: (id) => figures.get(id) };
}

function findDays(note: string): string[] {
  return note.match(/(?<!\d)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/gu) ?? [];
}

function keepNewest(days: Map<string, string>, key: string, day: string): void {
  const known = days.get(key);
  if (known === undefined || known < day) days.set(key, day);
}
