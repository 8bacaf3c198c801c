import type { Briefing } from '../model/briefing.ts';
import type { ChangeRecord, FigureState } from '../model/change-record.ts';
import { limitState } from '../rights/limit-state.ts';

/** What one figure of one document is found by: the same words in two documents are two. */
export function toStateKey({ briefing, figure }: FigureState): string {
  return `${briefing} ${figure.id}`;
}

/** The figures of all documents as they are now, in the order of the documents and of their text. */
export function toStates(briefings: readonly Briefing[]): FigureState[] {
  return briefings.flatMap(({ slug, lang, figures, limits }) => {
    const sorted = figures.toSorted((a, b) => a.start - b.start || b.end - a.end);
    const states = sorted.map((figure) => ({ briefing: slug, lang, figure }));
    return limits ? states.map(limitState) : states;
  });
}

/** The figures as they were after the last of `records`, which are in the order of their dates. */
export function replayRecords(records: readonly ChangeRecord[]): FigureState[] {
  const states = new Map<string, FigureState>();
  for (const { added, changed, withdrawn } of records) {
    for (const state of [...withdrawn, ...changed.map(({ before }) => before)]) states.delete(toStateKey(state));
    for (const state of [...added, ...changed.map(({ after }) => after)]) states.set(toStateKey(state), state);
  }
  return [...states.values()];
}
