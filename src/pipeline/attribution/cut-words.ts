import type { Lexicon } from '../../data/lexicon.ts';
import { toKey, type Variants } from './token.ts';

/** The words that a run of letters is made of, in order; together they are the run. */
export type WordCutter = (run: string) => readonly string[];

const han = /^\p{Script=Han}/u;
const letters = /^[\p{L}\p{M}]+$/u;
/** “و” and “ل” may both stand before a word: “ولوزارة”. */
const mostClitics = 2;
const shortestRest = 2;

/**
 * Returns a cutter of what a language writes together: Han into the longest words the data lists, and single characters
 * between them; clitics off a word the data does not list, where it lists the rest.
 */
export function createWordCutter(
  { attribution, modality }: Pick<Lexicon, 'attribution' | 'modality'>,
  variants: Variants,
  isListed: (key: string) => boolean,
): WordCutter {
  const { clitics } = attribution;
  const words = new Set(listStrings([attribution, modality]).map((word) => toKey(word, variants)));
  const longest = Math.max(1, ...[...words].filter((word) => han.test(word)).map((word) => word.length));
  const isKnown = (word: string) => {
    const key = toKey(word, variants);
    return words.has(key) || isListed(key);
  };

  return (run) => {
    if (han.test(run)) return cutHan(run);
    return clitics.length > 0 && letters.test(run) && !isKnown(run) ? (cutClitics(run, mostClitics) ?? [run]) : [run];
  };

  function cutHan(run: string): string[] {
    const pieces: string[] = [];
    for (let at = 0; at < run.length; ) {
      let to = Math.min(run.length, at + longest);
      while (to > at + 1 && !words.has(toKey(run.slice(at, to), variants))) to -= 1;
      const piece = to > at + 1 ? run.slice(at, to) : String.fromCodePoint(run.codePointAt(at) ?? 0);
      pieces.push(piece);
      at += piece.length;
    }
    return pieces;
  }

  function cutClitics(word: string, most: number): string[] | undefined {
    if (most === 0) return undefined;
    for (const clitic of clitics) {
      const rest = word.slice(clitic.length);
      if (!word.startsWith(clitic) || rest.length < shortestRest) continue;
      const pieces = isKnown(rest) ? [rest] : cutClitics(rest, most - 1);
      if (pieces) return [clitic, ...pieces];
    }
    return undefined;
  }
}

/** The strings of a data file, however deep, without the mark of a stem. */
function listStrings(data: unknown): string[] {
  if (typeof data === 'string') return [data.replace(/\*$/u, '')];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(listStrings) : [];
}
