import type { Range } from '../../model/span.ts';

/** A word, number or mark. `key` is what the data is compared with: lower case, one form of apostrophe and letter. */
export interface Token extends Range {
  readonly key: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly capital: boolean;
}

/** Letters written in place of others in some texts of a language. */
export type Variants = Readonly<Record<string, string>>;

// An apostrophe stays with the word before it (dell’ | uso); a script without spaces gives one token a character.
const pattern =
  /\p{Script=Han}|(?!\p{Script=Han})\p{L}(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])*(?:['’](?=\p{L}|$))?|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}]/gu;

/** The tokens of `plain` within `range`, in order; white space is in none of them. */
export function toTokens(plain: string, range: Range, variants: Variants): Token[] {
  const text = plain.slice(range.start, range.end);
  return [...text.matchAll(pattern)].map((match) => toToken(match[0], range.start + match.index, variants));
}

function toToken(text: string, start: number, variants: Variants): Token {
  return {
    start,
    end: start + text.length,
    key: toKey(text, variants),
    kind: toKind(text),
    capital: /^\p{Lu}/u.test(text),
  };
}

function toKey(text: string, variants: Variants): string {
  const lower = text.normalize('NFC').toLowerCase().replace("'", '’');
  return Array.from(lower, (letter) => variants[letter] ?? letter).join('');
}

function toKind(text: string): Token['kind'] {
  if (/^\p{L}/u.test(text)) return 'word';
  return /^\p{N}/u.test(text) ? 'number' : 'mark';
}
