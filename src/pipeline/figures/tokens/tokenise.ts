import type { Range } from '../../../model/span.ts';
import { type CutText, cutText, type WrittenWord } from '../../cut-text.ts';
import { eachMatch } from '../../each-match.ts';
import { toGate } from '../../to-gate.ts';
import { foldKey, toKey } from './to-key.ts';

/** A word, a run of digits, or one other character. White space makes no token. */
export interface Token extends Range {
  readonly kind: 'word' | 'digits' | 'other';
  readonly text: string;
  readonly key: string;
  /** The key without diacritics. */
  readonly folded: string;
  /** `toGate` of it. */
  readonly gate: number;
  /**
   * The white space before it; a line break stands for the start of the text, and a zero-width space for a place where
   * words meet that the script or a clitic sets no space between.
   */
  readonly gap: string;
}

/**
 * Han has no spaces between words, so each of its characters is a word; an apostrophe between Cyrillic letters is a
 * letter itself: Ukrainian “п’ять”. Marks that only guide the layout are nothing.
 */
const pieces = {
  pattern:
    /\p{Nd}+|\p{Script=Han}|[\p{L}--\p{Script=Han}](?:[[\p{L}\p{M}\u00AD]--\p{Script=Han}]|(?<=\p{Script=Cyrillic})['’‘´](?=\p{Script=Cyrillic}))*|[^\s\p{Default_Ignorable_Code_Point}]/gv,
};
const digits = /^\p{Nd}/u;
const word = /^[\p{L}\p{Script=Han}]/u;
const han = /^\p{Script=Han}/u;
const wideMark = /^[\u3000-\u303F\uFF01-\uFF65]$/u;
const ignorable = /\p{Default_Ignorable_Code_Point}/gu;
const apart = '\u200B';

/** Small words that a language writes against the word or digits behind them. */
export interface Clitics {
  /** Whether the text is one of them. */
  readonly has: (text: string) => boolean;
  /** How many characters at the start of a word are one of them. */
  readonly measure: (word: string) => number;
}

/** What of a language's writing the tokens of its texts depend on. */
export interface Orthography {
  readonly clitics?: Clitics | undefined;
  /** The form of the token, with the usual letters. */
  readonly readForm?: (word: WrittenWord) => TokenForm;
}

/** What is true of a token wherever it stands. */
interface TokenForm extends Pick<Token, 'kind' | 'text' | 'key' | 'folded' | 'gate'> {
  /** Whether it is Han or a mark as wide. */
  readonly isWide: boolean;
}

/** The form of a token's text whose key is `key`. */
export function toForm(text: string, key = toKey(text)): TokenForm {
  const folded = foldKey(key);
  const kind = digits.test(text) ? 'digits' : word.test(text) ? 'word' : 'other';
  const isWide = han.test(text) || (kind === 'other' && wideMark.test(text));
  return { kind, text, key, folded, gate: toGate(folded), isWide };
}

/** The tokens of `text` from `start` to `end`, in order, with offsets into `text`; clitics are tokens of their own. */
export function tokenise(text: string, start = 0, end = text.length, orthography: Orthography = {}): Token[] {
  return toTokens(cutText(text, start, end), orthography);
}

/** The tokens of a text that is cut, in order, with offsets into the whole text; clitics are tokens of their own. */
export function toTokens(cut: CutText, { clitics, readForm = ({ text }) => toForm(text) }: Orthography): Token[] {
  const { text, offset } = cut;
  const read = (from: number, to: number) => readForm(cut.readWord(from, to));
  const tokens: Token[] = [];
  let last = 0;
  let wasWide = false;
  eachMatch(cut, pieces, (from, to, written) => {
    const form = readForm(written);
    const isApart = wasWide || form.isWide || isBehindClitic(tokens, clitics);
    const gap = tokens.length === 0 ? '\n' : toGap(text.slice(last, from), isApart);
    wasWide = form.isWide;
    last = to;
    const clitic = clitics && form.kind === 'word' && !form.isWide ? clitics.measure(form.text) : 0;
    if (clitic > 0) tokens.push(toToken(read(from, from + clitic), gap, offset + from));
    const rest = clitic > 0 ? read(from + clitic, to) : form;
    tokens.push(toToken(rest, clitic > 0 ? apart : gap, offset + from + clitic));
  });
  return tokens;
}

function toToken({ kind, text, key, folded, gate }: TokenForm, gap: string, start: number): Token {
  return { kind, text, key, folded, gate, gap, start, end: start + text.length };
}

/** Behind “و” or “fl-” another word begins. */
function isBehindClitic(tokens: readonly Token[], clitics: Clitics | undefined): boolean {
  const [before, last] = [tokens.at(-2), tokens.at(-1)];
  if (!clitics || !last) return false;
  return (
    clitics.has(last.text) || (last.kind === 'other' && last.gap === '' && clitics.has(`${before?.text}${last.text}`))
  );
}

function toGap(between: string, isApart: boolean): string {
  const gap = between === '' || between === ' ' ? between : between.replace(ignorable, '');
  return gap === '' && isApart ? apart : gap;
}

/** Whether no white space stands between the token at `at` and the one before it. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.gap === '';
}

/** Whether nothing is written between the two, be they one word or two. */
export function isUnspaced(tokens: readonly Token[], at: number): boolean {
  return isGlued(tokens, at) || tokens[at]?.gap === apart;
}

/** Whether digits stand at `at` with no white space before them. */
export function isGluedDigits(tokens: readonly Token[], at: number): boolean {
  return isGlued(tokens, at) && tokens[at]?.kind === 'digits';
}

/** Whether the token is a word with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** Whether one space stands before the token, be it one at which a line may break or not. */
export function hasOneSpace(token: Token | undefined): boolean {
  return token !== undefined && /^[ \u00A0\u2009\u202F]$/u.test(token.gap);
}
