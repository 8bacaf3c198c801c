import { cutTerms, type Term } from './cut-terms.ts';
import { type Amount, findAmounts } from './find-amounts.ts';
import { findNames, type Names } from './find-names.ts';
import { findPeriods, type MonthNames, type Period } from './find-periods.ts';
import { foldWords } from './fold-words.ts';
import type { NumberWords } from './index-files.ts';

/** A name of the query that stands for all names of what it names. */
export interface ReadName {
  readonly word: string;
  readonly entities: readonly string[];
}

/** A part of the query with the words it was said in. */
export type Said<T> = T & { readonly word: string };

/** How a query is understood. Each word of it is in one of these. */
export interface ReadQuery {
  readonly names: readonly ReadName[];
  readonly amounts: readonly Said<Amount>[];
  readonly periods: readonly Said<Period>[];
  /** Words to be found one behind the other, as typed. */
  readonly phrases: readonly string[];
  /** All other words. */
  readonly terms: readonly Said<Term>[];
}

interface Known {
  readonly names: Names;
  readonly words: NumberWords;
  readonly months: MonthNames;
}

const phrase = /["\u201C\u201D\u201E\u00AB](?<words>[^"\u201C\u201D\u201E\u00AB\u00BB]+)["\u201C\u201D\u00BB]/gu;

/** The part of `query` that stands in no quotation marks, the rest as spaces. */
export function withoutPhrases(query: string): string {
  return query.replace(phrase, (text) => ' '.repeat(text.length));
}

/**
 * Reads a query: names become entities, numbers and times become what figures have, what stands in quotation marks is
 * found word for word. `plain` are folded names, numbers and times that the reader wants as words.
 */
export function readQuery(query: string, { names, words, months }: Known, plain: ReadonlySet<string>): ReadQuery {
  const open = withoutPhrases(query);
  const isWanted = (part: Range) => !plain.has(foldWords(open.slice(part.start, part.end)));
  const isFree = (part: Range, others: readonly Range[]) =>
    others.every(({ start, end }) => part.end <= start || end <= part.start);
  const periods = findPeriods(open, months);
  const dates = periods.filter(({ isBare }) => !isBare).filter(isWanted);
  const found = findNames(open, names).filter((name) => isWanted(name) && isFree(name, dates));
  const amounts = findAmounts(open, words).filter((amount) => isWanted(amount) && isFree(amount, [...found, ...dates]));
  const bareYears = periods.filter(
    (period) => period.isBare && isWanted(period) && isFree(period, [...found, ...amounts.filter((a) => !a.isBare)]),
  );
  const taken = [...found, ...amounts, ...dates];
  const say = <T extends Range>(part: T) => ({ ...part, word: open.slice(part.start, part.end).trim() });
  return {
    names: found.map(({ start, end, entities }) => ({ word: open.slice(start, end), entities })),
    amounts: amounts.map(say),
    periods: [...dates, ...bareYears].map(say),
    phrases: [...query.matchAll(phrase)].flatMap(({ groups }) => groups?.['words']?.trim() ?? []).filter(hasWords),
    terms: cutTerms(open)
      .filter((term) => isFree(term, taken) && !isElided(open, term))
      .map(say),
  };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function hasWords(text: string): boolean {
  return cutTerms(text).length > 0;
}

/** An article that lost its vowel to the next word: “dell’acqua” is looked up as “acqua”. */
function isElided(text: string, { start, end }: Term): boolean {
  return end - start <= 5 && /^\p{L}+['\u2019]\p{L}{3}/u.test(text.slice(start)) && /^['\u2019]/u.test(text.slice(end));
}
