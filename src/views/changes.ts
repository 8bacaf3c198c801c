import { findChanges, isEmpty } from '../changes/find-changes.ts';
import { replayRecords, toStates } from '../changes/to-states.ts';
import type { Briefing } from '../model/briefing.ts';
import type { ChangeRecord, FigureChange, FigureState } from '../model/change-record.ts';
import type { Figure } from '../model/figure.ts';
import { findTitle } from './find-title.ts';
import type { FormatFigure, FormattedFigure } from './format-figure.ts';
import { toWords, type Words } from './words.ts';

/** What of a figure differs: its value as readers see it, what is said of it, or only the sentence around it. */
export type ChangedPart = 'value' | 'period' | 'subject' | 'attribution' | 'modality' | 'reading' | 'sentence';

/** A figure as the change log shows it. */
export interface LoggedFigure {
  readonly id: string;
  /** Its value in the reader's number format. */
  readonly title: string;
  /** What the value ends in, where that is a noun of the document. */
  readonly noun?: Words;
  /** As written in the document. */
  readonly written: Words;
  /** Whether the figure has a page now. */
  readonly isHere: boolean;
}

export interface LoggedChange {
  readonly before: LoggedFigure;
  readonly after: LoggedFigure;
  readonly parts: readonly ChangedPart[];
}

/** What happened to the figures of one document. */
export interface LoggedDocument {
  readonly slug: string;
  /** Absent where the site no longer has it. */
  readonly title?: Words;
  readonly added: readonly LoggedFigure[];
  readonly changed: readonly LoggedChange[];
  readonly withdrawn: readonly LoggedFigure[];
}

/** One record of the change log, for readers of one language. */
export interface LoggedRecord {
  /** Absent for what differs now from the last record. */
  readonly date?: string;
  readonly note?: string;
  /** Whether the log begins with it; all figures of that day were then “added”. */
  readonly isFirst: boolean;
  readonly counts: { readonly added: number; readonly changed: number; readonly withdrawn: number };
  readonly documents: readonly LoggedDocument[];
}

type Fields = Omit<ChangeRecord, 'date'> & { readonly date?: string };

/** The whole change log, the newest first, with what differs from its last record at the top; `records` by date. */
export function listRecords(records: readonly ChangeRecord[], briefings: readonly Briefing[]): Fields[] {
  if (records.length === 0) return [];
  const now = findChanges(replayRecords(records), toStates(briefings));
  return [...records, ...(isEmpty(now) ? [] : [now])].reverse();
}

/** A record has no translation: its nouns are the document's. */
function toTitle({ text, noun }: FormattedFigure, lang: string): Pick<LoggedFigure, 'title' | 'noun'> {
  return noun ? { title: `${text} ${noun}`, noun: toWords(noun, lang) } : { title: text };
}

/** A function from a record to what readers see of it. `first` is the date of the first record. */
export function createChangeLog(briefings: readonly Briefing[], format: FormatFigure, first: string | undefined) {
  const bySlug = new Map(briefings.map((briefing) => [briefing.slug, briefing]));
  const here = new Set(briefings.flatMap(({ slug, figures }) => figures.map(({ id }) => `${slug} ${id}`)));
  const toFigure =
    (all: readonly Figure[]) =>
    ({ briefing, lang, figure }: FigureState): LoggedFigure => ({
      id: figure.id,
      ...toTitle(format(figure, all), lang),
      written: toWords(figure.text, lang),
      isHere: here.has(`${briefing} ${figure.id}`),
    });
  return (record: Fields, locale: string): LoggedRecord => {
    const { added, changed, withdrawn, date, note } = record;
    const isFirst = date !== undefined && date === first;
    const slugs = new Set(
      [...changed.map(({ after }) => after), ...withdrawn, ...added].map(({ briefing }) => briefing),
    );
    return {
      ...(date && { date }),
      ...(note && { note }),
      isFirst,
      counts: { added: added.length, changed: changed.length, withdrawn: withdrawn.length },
      documents: isFirst ? [] : [...slugs].sort().map((slug) => toDocument(slug)),
    };

    function toDocument(slug: string): LoggedDocument {
      const isOf = (state: FigureState) => state.briefing === slug;
      const briefing = bySlug.get(slug);
      const [changes, gone] = [changed.filter(({ after }) => isOf(after)), withdrawn.filter(isOf)];
      // The ends of a change are looked up among the figures of its own time.
      const before = toFigure([...gone, ...changes.map((change) => change.before)].map(({ figure }) => figure));
      const after = toFigure(briefing?.figures ?? added.filter(isOf).map(({ figure }) => figure));
      return {
        slug,
        ...(briefing && { title: findTitle(briefing, locale) }),
        added: added.filter(isOf).map(after),
        changed: changes.map((change) => toChange(change, before(change.before), after(change.after))),
        withdrawn: gone.map(before),
      };
    }
  };
}

function toChange({ before, after }: FigureChange, old: LoggedFigure, now: LoggedFigure): LoggedChange {
  const [a, b] = [before.figure, after.figure];
  const said: ChangedPart[] = [
    ...(old.title === now.title ? [] : ['value' as const]),
    ...(a.period === b.period ? [] : ['period' as const]),
    ...(a.subject === b.subject ? [] : ['subject' as const]),
    ...(a.attribution?.text === b.attribution?.text ? [] : ['attribution' as const]),
    ...(a.modality === b.modality ? [] : ['modality' as const]),
  ];
  return { before: old, after: now, parts: said.length > 0 ? said : [a.id === b.id ? 'reading' : 'sentence'] };
}
