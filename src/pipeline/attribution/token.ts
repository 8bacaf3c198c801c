import type { Range } from '../../model/span.ts';
import { eachMatch } from '../each-match.ts';
import { rememberWords } from '../remember-words.ts';
import { createLetterReplacer } from '../replace-letters.ts';
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
// a run of Han is cut by the words of the data. A fraction is no part of a word, as it is a figure of its own: “½album”.
const pattern =
  /\p{Script=Han}+|(?!\p{Script=Han})\p{L}(?:(?!\p{Script=Han})[\p{L}\p{M}\p{Nd}²³]|(?<=\p{Script=Cyrillic})['’](?=\p{Script=Cyrillic}))*(?:['’](?=\p{L}|$))?|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}\p{Default_Ignorable_Code_Point}]/gu;

/** The tokens of a text within a range, in order; white space and marks that only guide the layout are in none of them. */
export type Tokeniser = (plain: string, range: Range) => Token[];

/** What is true of a token wherever it stands. */
type Piece = Pick<Token, 'key' | 'kind' | 'capital'> & { readonly text: string };

/** Returns a tokeniser that cuts what stands together with `cut`. */
export function createTokeniser(toKey: KeyMaker, cut: WordCutter): Tokeniser {
  const readPiece = rememberWords((text) => toPiece(text, toKey));
  const toRun = rememberWords((text) => ({ text, pieces: cut(text).map((each) => readPiece(each, 0, each.length)) }));
  return (plain, range) => {
    const text = plain.slice(range.start, range.end);
    const tokens: Token[] = [];
    eachMatch(text, pattern, (from, to) => {
      let start = range.start + from;
      for (const { text: own, key, kind, capital } of toRun(text, from, to).pieces) {
        tokens.push({ start, end: start + own.length, key, kind, capital });
        start += own.length;
      }
    });
    return tokens;
  };
}

function toPiece(text: string, toKey: KeyMaker): Piece {
  return { text, key: toKey(text), kind: toKind(text), capital: /^\p{Lu}/u.test(text) };
}

/** The form under which a word is looked up. */
export type KeyMaker = (text: string) => string;

export function createKeyMaker(variants: Variants): KeyMaker {
  const replace = createLetterReplacer(variants);
  return (text) => replace(text.normalize('NFC').toLowerCase().replace(/['ʼ]/gu, '’'));
}

function toKind(text: string): Token['kind'] {
  if (/^\p{L}/u.test(text)) return 'word';
  return /^\p{N}/u.test(text) ? 'number' : 'mark';
}
