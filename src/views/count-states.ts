import type { Briefing } from '../model/briefing.ts';
import type { TranslationState } from '../model/translation.ts';
import type { Reading } from './reading-text.ts';

/** How many sentences are in each state of translation, in this order; states with none are left out. */
export type StateCounts = readonly { readonly state: TranslationState; readonly count: number }[];

const order: readonly TranslationState[] = ['reviewed', 'human', 'unchecked', 'draft', 'stale', 'withheld', 'missing'];

/** The states of the translations; none where readers read the original because it is in their language. */
export function countStates(readings: Iterable<Reading>): StateCounts {
  const states = [...readings].flatMap(({ passage }) => toState(passage) ?? []);
  return order
    .map((state) => ({ state, count: states.filter((other) => other === state).length }))
    .filter(({ count }) => count > 0);
}

/** The states of a document's translations for readers of `locale`, those of one that is shown without its text too. */
export function findStates(
  { limits }: Pick<Briefing, 'limits'>,
  locale: string,
  readings: ReadonlyMap<string, Reading>,
): StateCounts {
  return limits?.states[locale] ?? countStates(readings.values());
}

/** The state of one passage's translation; `undefined` where none is needed. */
function toState({ translation, gap }: Reading['passage']): TranslationState | undefined {
  return gap ?? translation?.state;
}
