import type { NumberWords } from './index-files.ts';
import { numberLiteral, parseNumberLiteral } from './number-literal.ts';
import { findWords } from './query-words.ts';

/** A number in a query, as digits with or without a scale word, or as a number word with one. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** What it may mean, the likeliest first; never empty. */
  readonly values: readonly number[];
  /** What its scale words multiply by; empty without them. */
  readonly scales: readonly number[];
  /** `%` or a currency code, where the query says so by a sign. */
  readonly unit?: string;
  /** Digits alone: a year, an article, or the digits of a figure. */
  readonly isBare: boolean;
}

type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'digits'; readonly values: readonly number[] }
  | { readonly kind: 'word'; readonly key: string }
);

const spacedGroups = /(?<=\d) (?=\d{3}(?!\d))/gu;

/** The numbers in `query` in order. “1.8bn”, “1,8 miliardi”, “500 de milioane”, “twelve million”, “90%”, “$500m”. */
export function findQuantities(query: string, words: NumberWords): Quantity[] {
  const tokens = toTokens(query);
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = readQuantity(tokens, at, words);
    if (match) found.push(toQuantity(query, match, words));
    at = match?.next ?? at + 1;
  }
  return found;
}

function toTokens(query: string): Token[] {
  // A space between groups of three digits becomes a mark, so that “1 800 000” is one number.
  const marked = query.replace(spacedGroups, '\u00A0');
  const digits = [...marked.matchAll(numberLiteral)].map(({ 0: text, index }) => ({
    kind: 'digits' as const,
    values: parseNumberLiteral(text),
    start: index,
    end: index + text.length,
  }));
  const withoutDigits = marked.replace(numberLiteral, (text) => ' '.repeat(text.length));
  const letters = findWords(withoutDigits).map((word) => ({ kind: 'word' as const, ...word }));
  return [...digits, ...letters].sort((a, b) => a.start - b.start);
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly values: readonly number[];
  readonly scales: readonly number[];
  readonly isBare: boolean;
}

function readQuantity(tokens: readonly Token[], at: number, words: NumberWords): Match | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  const head =
    first.kind === 'digits' ? { values: first.values, next: at + 1 } : readPhrase(tokens, at, words.cardinals);
  if (!head || head.values.length === 0) return undefined;
  const scaled = readScales(tokens, head.next, words);
  if (first.kind === 'word' && scaled.factors.length === 0) return undefined;
  const scales = scaled.factors.reduce<readonly number[]>(multiply, [1]);
  const values = multiply(head.values, scales);
  const end = tokens[scaled.next - 1]?.end ?? first.end;
  const isBare = scaled.factors.length === 0;
  return { start: first.start, end, next: scaled.next, values, scales: isBare ? [] : scales, isBare };
}

/** The scale words from `at` on: “milioni”, “de milioane”, “hundred million”. */
function readScales(tokens: readonly Token[], at: number, words: NumberWords) {
  const factors: (readonly number[])[] = [];
  let next = at;
  for (;;) {
    const token = tokens[next];
    const isLinker = token?.kind === 'word' && words.linkers.includes(token.key);
    const scale = readPhrase(tokens, isLinker ? next + 1 : next, words.scales);
    if (!scale) return { factors, next };
    factors.push(scale.values);
    next = scale.next;
  }
}

/** Number words may be two with a hyphen or a space between: “twenty-five”. */
function readPhrase(tokens: readonly Token[], at: number, table: Readonly<Record<string, readonly number[]>>) {
  for (const count of [4, 3, 2, 1]) {
    const part = tokens.slice(at, at + count);
    const key = part.map((token) => (token.kind === 'word' ? token.key : '\0')).join(' ');
    if (part.length === count && Object.hasOwn(table, key)) return { values: table[key] ?? [], next: at + count };
  }
  return undefined;
}

/** Every product of one of `values` and one of `factors`, the likeliest first. */
export function multiply(values: readonly number[], factors: readonly number[]): number[] {
  const products = values.flatMap((value) => factors.map((factor) => value * factor));
  // 1.1 × 1,000,000 is not exactly 1,100,000 in binary; fifteen digits are.
  return [...new Set(products.map((product) => Number(product.toPrecision(15))))];
}

function toQuantity(query: string, { start, end, values, scales, isBare }: Match, words: NumberWords): Quantity {
  const [after = ''] = /^\s?%/u.exec(query.slice(end)) ?? [];
  if (after) return { start, end: end + after.length, values, scales, isBare: false, unit: '%' };
  const before = /\p{Sc}\s?$/u.exec(query.slice(0, start))?.[0] ?? '';
  const behind = before ? '' : (/^\s?\p{Sc}/u.exec(query.slice(end))?.[0] ?? '');
  const symbol = (before || behind).trim();
  const unit = words.currencies[symbol];
  const place = { start: start - before.length, end: end + behind.length };
  return { ...place, values, scales, isBare: isBare && symbol === '', ...(unit && { unit }) };
}
