import type { CutText, WrittenWord } from './cut-text.ts';
import { isApostrophe, isLetter, isPlainSpace } from './find-plain-pieces.ts';

/** How a stage makes tokens of a text. */
export interface TokenPattern {
  /** Global, and for every plain piece the same as that piece; only plain marks may be none of its matches. */
  readonly pattern: RegExp;
  /** Whether an apostrophe with a letter behind it ends the word before it. */
  readonly takesApostrophe?: boolean;
}

/**
 * Calls `take` with where each match of the pattern begins and ends in the text. Plain pieces are taken as they are,
 * which is much faster; so `take` is also called with marks that the pattern passes over.
 */
export function eachMatch(
  cut: CutText,
  { pattern, takesApostrophe = false }: TokenPattern,
  take: (start: number, end: number, word: WrittenWord) => void,
): void {
  const { text, starts, words } = cut;
  let next = 0;
  for (let at = 0; at < text.length; ) {
    if (isPlainSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    while ((starts[next] ?? text.length) < at) next++;
    const word = starts[next] === at ? words[next] : undefined;
    let start = at;
    let end = at + (word?.text.length ?? 0);
    const isElided =
      takesApostrophe && word !== undefined && isApostrophe(text.charCodeAt(end)) && isLetter(text.charCodeAt(at));
    if (isElided && isLetter(text.charCodeAt(end + 1))) end++;
    else if (isElided || !word) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match) break;
      start = match.index;
      end = start + match[0].length;
    }
    take(start, end, word && !isElided ? word : cut.readWord(start, end));
    at = end;
  }
  // Left where it is, it would be where another search with the pattern begins.
  pattern.lastIndex = 0;
}
