import type { Lexicon } from '../data/lexicon.ts';
import { foldWords } from './fold-words.ts';
import type { NumberWords } from './search-files.ts';

/** The number words of several languages in one table, and the scale words `Intl` abbreviates numbers with. */
export function toNumberWords(lexicons: readonly Lexicon[], currencies: NumberWords['currencies']): NumberWords {
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
  const linkers = lexicons.flatMap(({ numbers }) => numbers.scaleLinkers).map(foldWords);
  return { cardinals: toTable(short), scales: toTable(scales), linkers: [...new Set(linkers)].sort(), currencies };
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
