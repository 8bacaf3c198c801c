import { findQuantities, multiply, type Quantity } from './find-quantities.ts';
import { foldWords } from './fold-words.ts';
import type { Comparison, NumberWords } from './index-files.ts';

/** All numbers between two ends; an open end is infinite, and an end may be left out itself. */
export interface NumberSpan {
  readonly low: number;
  readonly high: number;
  readonly isLowOut: boolean;
  readonly isHighOut: boolean;
}

/** A number or range in a query, with all words that were understood as part of it. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  /** What it may mean, the likeliest first; never empty. */
  readonly spans: readonly NumberSpan[];
  readonly unit?: string;
  /** Digits alone, which may also be a year, an article, or the digits of a larger number. */
  readonly isBare: boolean;
}

/** Words of comparison and units have at most so many words. */
const longestPhrase = 5;

/**
 * The numbers in `query` with what belongs to them: “over 500 million”, “200–500 million”, “between 2 and 3 bn euros”,
 * “USD 12m”, “> 40%”. In order, none overlapping.
 */
export function findAmounts(query: string, words: NumberWords): Amount[] {
  const quantities = findQuantities(query, words).filter(({ values }) => values.length > 0);
  const amounts: Amount[] = [];
  for (let at = 0; at < quantities.length; at++) {
    const [first, second] = quantities.slice(at, at + 2);
    if (!first) continue;
    const pair = second && joinRange(query, first, second, words);
    if (pair) at++;
    amounts.push(widen(query, pair ?? toAmount(first), words));
  }
  return amounts.filter((amount, index) => amount.start >= (amounts[index - 1]?.end ?? 0));
}

function toAmount({ start, end, values, unit, isBare }: Quantity): Amount {
  return { start, end, spans: values.map((value) => toSpan(value, value)), isBare, ...(unit && { unit }) };
}

function toSpan(low: number, high: number, isLowOut = false, isHighOut = false): NumberSpan {
  return { low, high, isLowOut, isHighOut };
}

/** “200–500 million”: the first end has the scale and unit of the second where it has none. */
function joinRange(query: string, first: Quantity, second: Quantity, words: NumberWords): Amount | undefined {
  const between = query.slice(first.end, second.start);
  const joiner = foldWords(between);
  const isMark = /^\s*[-\u2010-\u2015\u2212]\s*$/u.test(between);
  const opener = findBefore(query, first.start, (phrase) => words.openers.includes(phrase));
  if (!isMark && !words.joiners.includes(joiner)) return undefined;
  const lows = first.isBare && second.scales.length > 0 ? multiply(first.values, second.scales) : first.values;
  const [low = 0, high = 0] = [lows[0], second.values[0]];
  if (low >= high || (first.unit && second.unit && first.unit !== second.unit)) return undefined;
  const unit = second.unit ?? first.unit;
  const isBare = first.isBare && second.isBare;
  return {
    start: opener ?? first.start,
    end: second.end,
    spans: [toSpan(low, high)],
    isBare,
    ...(unit && { unit }),
  };
}

/** The amount with the unit behind or before it and the words of comparison before all that. */
function widen(query: string, amount: Amount, words: NumberWords): Amount {
  const unit = amount.unit ? undefined : findUnit(query, amount, words);
  const whole = unit ? { ...amount, ...unit, isBare: false } : amount;
  const comparison = findComparison(query, whole.start, words);
  if (!comparison) return whole;
  const spans = whole.spans.map((span) => compare(span, comparison.comparator));
  return { ...whole, start: comparison.start, spans, isBare: false };
}

function findUnit(query: string, { start, end }: Amount, words: NumberWords) {
  const behind = findBehind(query, end, (phrase) => lookUp(words.units, withoutLinker(phrase, words)));
  if (behind) return { start, end: behind.end, unit: behind.value };
  const before = findBefore(query, start, (phrase) => /^[a-z]{3}$/u.test(phrase) && lookUp(words.units, phrase));
  const unit = before === undefined ? undefined : lookUp(words.units, foldWords(query.slice(before, start)));
  return before === undefined || !unit ? undefined : { start: before, end, unit };
}

function withoutLinker(phrase: string, { linkers }: NumberWords): string {
  const [first = '', ...others] = phrase.split(' ');
  return others.length > 0 && linkers.includes(first) ? others.join(' ') : phrase;
}

const signs: Readonly<Record<string, Comparison>> = {
  '>': '>',
  '<': '<',
  '≥': '>=',
  '≤': '<=',
  '>=': '>=',
  '<=': '<=',
};

function findComparison(query: string, end: number, words: NumberWords) {
  const sign = /(?<sign>[<>]=?|[≤≥])\s*$/u.exec(query.slice(0, end));
  const comparator = lookUp(signs, sign?.groups?.['sign'] ?? '');
  if (sign && comparator) return { start: sign.index, comparator };
  const start = findBefore(query, end, (phrase) => lookUp(words.comparators, phrase));
  const said = start === undefined ? undefined : lookUp(words.comparators, foldWords(query.slice(start, end)));
  return start === undefined || !said ? undefined : { start, comparator: said };
}

function compare(span: NumberSpan, comparison: Comparison): NumberSpan {
  if (comparison === '=') return span;
  const isOut = comparison.length === 1;
  return comparison.startsWith('>')
    ? toSpan(span.low, Number.POSITIVE_INFINITY, isOut, false)
    : toSpan(Number.NEGATIVE_INFINITY, span.high, false, isOut);
}

function lookUp<V>(table: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Where the longest phrase of whole words right before `end` starts that is wanted. */
function findBefore(query: string, end: number, isWanted: (phrase: string) => unknown): number | undefined {
  const starts = [...query.slice(0, end).matchAll(/(?<![\p{L}\p{N}])\p{L}/gu)].map(({ index }) => index);
  return starts.slice(-longestPhrase).find((start) => {
    const phrase = query.slice(start, end);
    return /^[\p{L}\p{M}\s'\u2019\p{Pd}.]+$/u.test(phrase) && isWanted(foldWords(phrase));
  });
}

/** The longest phrase of whole words right behind `start` that has a value. */
function findBehind<V>(query: string, start: number, find: (phrase: string) => V | undefined) {
  const rest = query.slice(start);
  const ends = [...rest.matchAll(/[\p{L}\p{M}](?![\p{L}\p{M}\p{N}])/gu)].map(
    ({ index, 0: last }) => index + last.length,
  );
  for (const end of ends.slice(0, longestPhrase).reverse()) {
    const phrase = rest.slice(0, end);
    const value = /^[\p{L}\p{M}\s'\u2019\p{Pd}./]+$/u.test(phrase) ? find(foldWords(phrase)) : undefined;
    if (value !== undefined) return { end: start + end + (rest[end] === '.' ? 1 : 0), value };
  }
  return undefined;
}
