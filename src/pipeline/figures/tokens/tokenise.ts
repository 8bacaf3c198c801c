import type { Range } from '../../../model/span.ts';
import { foldKey, toGate, toKey } from './to-key.ts';

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
 * letter itself: Ukrainian “п’ять”. Groups: digits, a Han character, a word. Marks that only guide the layout are nothing.
 */
const piece =
  /(\p{Nd}+)|(\p{Script=Han})|([\p{L}--\p{Script=Han}](?:[[\p{L}\p{M}\u00AD]--\p{Script=Han}]|(?<=\p{Script=Cyrillic})['’‘´](?=\p{Script=Cyrillic}))*)|[^\s\p{Default_Ignorable_Code_Point}]/gv;
const ignorable = /\p{Default_Ignorable_Code_Point}/gu;
const fullWidth = /^[\u3000-\u303F\uFF01-\uFF65]$/u;
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
  /** A key with the usual letters. */
  readonly spell?: ((key: string) => string) | undefined;
}

/** The tokens of `text` from `start` to `end`, in order, with offsets into `text`; clitics are tokens of their own. */
export function tokenise(text: string, start = 0, end = text.length, { clitics, spell }: Orthography = {}): Token[] {
  const slice = text.slice(start, end);
  const tokens: Token[] = [];
  let last = 0;
  let isWide = false;
  for (const match of slice.matchAll(piece)) {
    const [found, digits, han, word] = match;
    const wasWide = isWide;
    isWide = han !== undefined || (digits === undefined && word === undefined && fullWidth.test(found));
    const isApart = wasWide || isWide || isBehindClitic(tokens, clitics);
    const gap = tokens.length === 0 ? '\n' : toGap(slice.slice(last, match.index), isApart);
    const at = start + match.index;
    last = match.index + found.length;
    const clitic = word === undefined ? 0 : (clitics?.measure(word) ?? 0);
    if (clitic > 0) tokens.push(toToken('word', found.slice(0, clitic), gap, at, spell));
    const kind = digits !== undefined ? 'digits' : (han ?? word) !== undefined ? 'word' : 'other';
    tokens.push(toToken(kind, found.slice(clitic), clitic > 0 ? apart : gap, at + clitic, spell));
  }
  return tokens;
}

function toToken(
  kind: Token['kind'],
  text: string,
  gap: string,
  start: number,
  spell: (key: string) => string = (key) => key,
): Token {
  const key = spell(toKey(text));
  const folded = foldKey(key);
  return { kind, text, key, folded, gate: toGate(folded), gap, start, end: start + text.length };
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
