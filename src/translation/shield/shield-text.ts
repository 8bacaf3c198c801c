import type { Range } from '../../model/span.ts';
import { toAsciiDigits } from '../../pipeline/figures/numerals/to-digit-value.ts';
import type { Shield } from './shield.ts';

/** A text with a token in the place of each shield. */
export interface ShieldedText {
  /** What an engine is given. */
  readonly text: string;
  /** What stands before the number in each token. */
  readonly prefix: string;
  readonly shields: readonly Shield[];
}

/** Letters that begin no word of any language and stand in few names; more of the other until a text does not hold them. */
const usualPrefix = 'XQ';
const further = 'J';
const suffix = 'Z';

/** The text with `XQ1Z`, `XQ2Z` … in the place of its shields, which are in its order and share nothing. */
export function shieldText(text: string, shields: readonly Shield[]): ShieldedText {
  const prefix = findPrefix(text.toUpperCase());
  let end = 0;
  const parts = shields.map((shield, index) => {
    const before = text.slice(end, shield.start);
    end = shield.end;
    return `${before}${prefix}${index + 1}${suffix}`;
  });
  return { text: `${parts.join('')}${text.slice(end)}`, prefix, shields };
}

function findPrefix(text: string): string {
  let prefix = usualPrefix;
  while (text.includes(prefix)) prefix += further;
  return prefix;
}

/** Whether anything is left to translate beside the tokens. */
export function hasWords({ text, prefix }: ShieldedText): boolean {
  return /\p{L}/u.test(text.replace(toPattern(prefix), ''));
}

/**
 * A translation with the shields' words in the place of the tokens, whatever their case and spaces; `undefined` where
 * a token is not there exactly once.
 */
export function restoreText(translated: string, { prefix, shields }: ShieldedText): string | undefined {
  if (shields.length === 0) return translated;
  const found: number[] = [];
  const restored = translated.replace(toPattern(prefix), (_, digits: string) => {
    const number = Number(toAsciiDigits(digits));
    found.push(number);
    return shields[number - 1]?.words ?? '';
  });
  const isWhole = found.length === shields.length && new Set(found).size === found.length;
  return isWhole && found.every((number) => number >= 1 && number <= shields.length) ? restored : undefined;
}

/** The places of a text that look like tokens of any prefix, whatever their case and spaces. */
export function findTokens(text: string): Range[] {
  const letters = [...usualPrefix].join('\\s?');
  const pattern = new RegExp(`${letters}(?:\\s?${further})*\\s?\\p{Nd}{1,4}\\s?${suffix}`, 'giu');
  return [...text.matchAll(pattern)].map(({ index, 0: token }) => ({ start: index, end: index + token.length }));
}

function toPattern(prefix: string): RegExp {
  const letters = [...prefix].join('\\s?');
  return new RegExp(`${letters}\\s?(\\p{Nd}{1,4})\\s?${suffix}`, 'giu');
}
