import type { FindTranslation } from '../index/index-translations.ts';
import type { Briefing } from '../model/briefing.ts';
import type { TranslationState } from '../model/translation.ts';
import type { StateCounts } from './count-states.ts';

const order: readonly TranslationState[] = ['reviewed', 'human', 'unchecked', 'draft', 'stale', 'withheld', 'missing'];

/**
 * How many sentences of all documents are in each state of translation for readers of `locale`: those shown and, of a
 * document without its text, all.
 */
export function countCorpusStates(briefings: readonly Briefing[], locale: string, find: FindTranslation): StateCounts {
  const counts = new Map<TranslationState, number>();
  const add = (state: TranslationState, count: number) => counts.set(state, (counts.get(state) ?? 0) + count);
  for (const briefing of briefings) {
    const known = briefing.limits?.states[locale];
    for (const { state, count } of known ?? []) add(state, count);
    if (known || briefing.lang === locale) continue;
    for (const segment of briefing.segments) add(find(briefing, segment, locale)?.state ?? 'missing', 1);
  }
  return order.flatMap((state) => {
    const count = counts.get(state) ?? 0;
    return count > 0 ? [{ state, count }] : [];
  });
}

/** How many documents there are in each language, the most frequent first, equals by their tags. */
export function countLanguages(briefings: readonly Pick<Briefing, 'lang'>[]): { lang: string; count: number }[] {
  return [...Map.groupBy(briefings, ({ lang }) => lang)]
    .map(([lang, all]) => ({ lang, count: all.length }))
    .sort((a, b) => b.count - a.count || (a.lang < b.lang ? -1 : 1));
}
