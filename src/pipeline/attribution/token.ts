import type { Range } from '../../model/span.ts';
import type { CutText, TextCutter } from '../cut-text.ts';
import { eachMatch } from '../each-match.ts';
import { createLetterReplacer } from '../replace-letters.ts';
import { toGate } from '../to-gate.ts';
import type { WordCutter } from './cut-words.ts';

/** A word, number or mark. `key` is what the data is compared with: lower case, one form of apostrophe and letter. */
export interface Token extends Range {
  readonly key: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly capital: boolean;
  /** `toGate` of the key. */
  readonly gate: number;
}

/** Letters written in place of others in some texts of a language. */
export type Variants = Readonly<Record<string, string>>;

// An apostrophe stays with the word before it (dell’ | uso), and between Cyrillic letters is a letter itself (об’єкт);
// a run of Han is cut by the words of the data. A fraction is no part of a word, as it is a figure of its own: “½album”.
const pieces = {
  pattern:
    /\p{Script=Han}+|(?!\p{Script=Han})\p{L}(?:(?!\p{Script=Han})[\p{L}\p{M}\p{Nd}²³]|(?<=\p{Script=Cyrillic})['’](?=\p{Script=Cyrillic}))*(?:['’](?=\p{L}|$))?|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}\p{Default_Ignorable_Code_Point}]/gu,
  takesApostrophe: true,
};

/** The tokens of a text that is cut, in order; white space and marks that only guide the layout are in none of them. */
export type Tokeniser = (cut: CutText) => Token[];

/** What is true of a token wherever it stands. */
type Piece = Pick<Token, 'key' | 'kind' | 'capital' | 'gate'> & { readonly text: string };

/** Returns a tokeniser that cuts what stands together with `cut`. */
export function createTokeniser(toKey: KeyMaker, cutWord: WordCutter, { remember }: TextCutter): Tokeniser {
  const toRun = remember((text) => cutWord(text).map((each) => toPiece(each, toKey)));
  return (cut) => {
    const tokens: Token[] = [];
    eachMatch(cut, pieces, (from, _, word) => {
      let start = cut.offset + from;
      for (const { text: own, key, kind, capital, gate } of toRun(word)) {
        tokens.push({ start, end: start + own.length, key, kind, capital, gate });
        start += own.length;
      }
    });
    return tokens;
  };
}

function toPiece(text: string, toKey: KeyMaker): Piece {
  const key = toKey(text);
  return { text, key, kind: toKind(text), capital: /^\p{Lu}/u.test(text), gate: toGate(key) };
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
