import type { Range } from '../../model/span.ts';
import type { WordCutter } from './cut-words.ts';

/** A word, number or mark. `key` is what the data is compared with: lower case, one form of apostrophe and letter. */
export interface Token extends Range {
  readonly key: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly capital: boolean;
}

/** Letters written in place of others in some texts of a language. */
export type Variants = Readonly<Record<string, string>>;

// An apostrophe stays with the word before it (dell’ | uso), and between Cyrillic letters is a letter itself (об’єкт);
// a run of Han is cut by the words of the data.
const pattern =
  /\p{Script=Han}+|(?!\p{Script=Han})\p{L}(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}]|(?<=\p{Script=Cyrillic})['’](?=\p{Script=Cyrillic}))*(?:['’](?=\p{L}|$))?|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}\p{Default_Ignorable_Code_Point}]/gu;

/** The tokens of `plain` within `range`, in order; white space and marks that only guide the layout are in none of them. */
export function toTokens(plain: string, range: Range, variants: Variants, cut: WordCutter): Token[] {
  const text = plain.slice(range.start, range.end);
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    let start = range.start + match.index;
    for (const piece of cut(match[0])) {
      tokens.push(toToken(piece, start, variants));
      start += piece.length;
    }
  }
  return tokens;
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

/** The form under which a word is looked up. */
export function toKey(text: string, variants: Variants): string {
  const lower = text.normalize('NFC').toLowerCase().replace(/['ʼ]/gu, '’');
  return Array.from(lower, (letter) => variants[letter] ?? letter).join('');
}

function toKind(text: string): Token['kind'] {
  if (/^\p{L}/u.test(text)) return 'word';
  return /^\p{N}/u.test(text) ? 'number' : 'mark';
}
