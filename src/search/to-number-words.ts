import type { Lexicon } from '../data/lexicon.ts';
import { foldWords } from './fold-words.ts';
import type { Comparison, NumberWords } from './index-files.ts';

/**
 * The number words of several languages in one table, the scale words `Intl` abbreviates numbers with, and what may stand
 * around a number: words of comparison, those of ranges, and the names of `units`, codes of the units that figures have.
 */
export function toNumberWords(
  lexicons: readonly Lexicon[],
  currencies: NumberWords['currencies'],
  units: ReadonlySet<string>,
): NumberWords {
  const cardinals = lexicons.flatMap(({ spelled, numbers }) => [
    ...spelled.cardinals,
    ...Object.entries(numbers.cardinals),
  ]);
  const scales = lexicons.flatMap(({ lang, spelled, numbers }) => [
    ...spelled.scales,
    ...toCompactWords(lang),
    ...Object.entries(numbers.scales),
    ...Object.entries(numbers.scaleLetters),
  ]);
  // Long ones, such as Italian “duecentotré”, would make most of the file and stand before no scale word.
  const short = cardinals.filter(([, value]) => value < 100 || value % 100 === 0);
  const linkers = lexicons.flatMap((lexicon) => [
    ...lexicon.numbers.scaleLinkers,
    ...lexicon.units.linkers,
    ...lexicon.units.scaleLinkers,
  ]);
  const { ranges, joiners } = toRangeWords(lexicons);
  return {
    cardinals: toTable(short),
    scales: toTable(scales),
    linkers: toWordList(linkers),
    currencies,
    units: toUnits(lexicons, units),
    comparators: toComparators(lexicons),
    joiners: toWordList([...joiners, ...ranges.flatMap(({ close }) => close)]),
    openers: toWordList(ranges.flatMap(({ open }) => open)),
  };
}

function toWordList(words: readonly string[]): string[] {
  return [...new Set(words.map(foldWords))].filter((word) => word !== '').sort();
}

function toRangeWords(lexicons: readonly Lexicon[]) {
  return {
    ranges: lexicons.flatMap(({ cues }) => cues.ranges),
    joiners: lexicons.flatMap(({ cues }) => [...cues.rangeJoiners, ...cues.rangeMarks]),
  };
}

/** Words that compare; “about” leaves the number as it is. */
function toComparators(lexicons: readonly Lexicon[]): NumberWords['comparators'] {
  const cues = lexicons.flatMap((lexicon) => lexicon.cues.before);
  const pairs = cues.flatMap(({ words, comparator, approximate }) => {
    const comparison: Comparison = approximate ? '=' : comparator;
    return words.map((word) => [foldWords(word), comparison] as const).filter(([word]) => /\p{L}/u.test(word));
  });
  return toSorted(pairs);
}

function toUnits(lexicons: readonly Lexicon[], used: ReadonlySet<string>): NumberWords['units'] {
  const names = lexicons.flatMap(({ units, unitNames, currencyNames }) => [
    ...currencyNames,
    ...unitNames.filter(({ isDuration }) => !isDuration).map(({ name, code }) => [name, code] as const),
    ...[...Object.entries(units.currencies), ...Object.entries(units.measures)].flatMap(([code, words]) =>
      words.map((word) => [word, code] as const),
    ),
    ...units.percent.map((word) => [word, '%'] as const),
    ...units.points.map((word) => [word, 'pp'] as const),
  ]);
  const codes = [...used].filter((code) => /^[A-Z]{3}$/u.test(code)).map((code) => [code, code] as const);
  return toSorted(
    [...names, ...codes].filter(([, code]) => used.has(code)).map(([name, code]) => [foldWords(name), code] as const),
  );
}

/** The first of two pairs with one word counts. */
function toSorted<V extends string>(pairs: readonly (readonly [string, V])[]): Record<string, V> {
  const first = new Map([...pairs].reverse().filter(([word]) => word !== ''));
  return Object.fromEntries([...first].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function toTable(words: readonly (readonly [string, number])[]): Record<string, number[]> {
  const table = new Map<string, Set<number>>();
  for (const [word, value] of words) {
    const key = foldWords(word);
    if (key !== '') table.set(key, (table.get(key) ?? new Set()).add(value));
  }
  const sorted = [...table].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, values]) => [key, [...values].sort((a, b) => b - a)]));
}

/** The words of `Intl` for thousands and more, in every plural form: “mln”, “milioni”, “de miliarde”. */
function toCompactWords(lang: string): [string, number][] {
  return (['short', 'long'] as const).flatMap((compactDisplay) => {
    const format = new Intl.NumberFormat(lang, { notation: 'compact', compactDisplay });
    return [3, 6, 9, 12].flatMap((power) => [1, 2, 5, 20].flatMap((count) => toCompactWord(format, count, power)));
  });
}

function toCompactWord(format: Intl.NumberFormat, count: number, power: number): [string, number][] {
  const parts = format.formatToParts(count * 10 ** power);
  const digits = parts.filter(({ type }) => type === 'integer').map(({ value }) => value);
  const word = parts.find(({ type }) => type === 'compact')?.value;
  // Some languages count in ten thousands, or write the digits out.
  return word && digits.join('') === String(count) ? [[word, 10 ** power]] : [];
}
