import type { Lexicon } from '../../data/lexicon.ts';
import type { KeyMaker } from './token.ts';

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
  toKey: KeyMaker,
  isListed: (key: string) => boolean,
): WordCutter {
  const { clitics } = attribution;
  let listed: ListedWords | undefined;
  // Most languages have no clitics and most texts no Han, and never need the list.
  const getListed = () => {
    listed ??= listWords([attribution, modality], toKey);
    return listed;
  };
  const isKnown = (word: string) => {
    const key = toKey(word);
    return getListed().words.has(key) || isListed(key);
  };

  return (run) => {
    if (han.test(run)) return cutHan(run);
    return clitics.length > 0 && letters.test(run) && !isKnown(run) ? (cutClitics(run, mostClitics) ?? [run]) : [run];
  };

  function cutHan(run: string): string[] {
    const { words, longest } = getListed();
    const pieces: string[] = [];
    for (let at = 0; at < run.length; ) {
      let to = Math.min(run.length, at + (longest.get(toKey(run.charAt(at))) ?? 1));
      while (to > at + 1 && !words.has(toKey(run.slice(at, to)))) to -= 1;
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

interface ListedWords {
  readonly words: ReadonlySet<string>;
  /** The length of the longest word of Han by the key of its first character. */
  readonly longest: ReadonlyMap<string, number>;
}

function listWords(data: unknown, toKey: KeyMaker): ListedWords {
  const words = new Set(listStrings(data).map(toKey));
  const longest = new Map<string, number>();
  for (const word of words) {
    const first = word.charAt(0);
    if (han.test(word)) longest.set(first, Math.max(longest.get(first) ?? 1, word.length));
  }
  return { words, longest };
}

/** The strings of a data file, however deep, without the mark of a stem. */
function listStrings(data: unknown): string[] {
  if (typeof data === 'string') return [data.replace(/\*$/u, '')];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(listStrings) : [];
}
