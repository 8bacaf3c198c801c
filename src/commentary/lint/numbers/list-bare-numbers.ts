import { createNumberLister, type NumberLister } from '../../../pipeline/figures/list-numbers.ts';
import type { LintContext } from '../lint-rule.ts';
import type { Surroundings } from './candidate.ts';
import type { Claim } from './claim.ts';
import { toNumbers } from './compare-amounts.ts';

/**
 * A test whether a counted number stands in a sentence cited closest to it, or in its translation, as a number that was
 * read as no figure: of a name, of an article of law, of an aircraft.
 */
export function createBareNumberTest({ lang, findLexicon }: LintContext) {
  const listers = new Map<string, NumberLister | undefined>();
  const list = (text: string, language: string): readonly number[] => {
    if (!listers.has(language)) {
      const lexicon = findLexicon(language);
      listers.set(language, lexicon && createNumberLister(lexicon));
    }
    const numbers = listers.get(language)?.(text) ?? [];
    return numbers.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  };
  return ({ figure }: Claim, { places }: Surroundings): boolean => {
    if (figure.kind !== 'count' || typeof figure.value !== 'number') return false;
    return places.some(({ place: { briefing, segment, translations } }) => {
      const figures = briefing.figures.filter((each) => each.segment === segment.id && each.kind !== 'change');
      const read = new Set(figures.flatMap((each) => (each.kind === 'change' ? [] : toNumbers(each))));
      const target = translations.get(lang)?.target ?? '';
      const bare = [...list(segment.text, briefing.lang), ...list(target, lang)].filter((number) => !read.has(number));
      return bare.includes(Number(figure.value));
    });
  };
}
