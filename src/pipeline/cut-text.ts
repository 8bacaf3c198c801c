import type { Range } from '../model/span.ts';
import { findPlainPieces } from './find-plain-pieces.ts';
import { rememberWords } from './remember-words.ts';

/** A word or mark as it is written; in texts of one cutter mostly the same object wherever it stands. */
export interface WrittenWord {
  readonly text: string;
  /** What each stage keeps of it, by the number the cutter gave the stage. */
  readonly forms: unknown[];
}

/** A stretch of text with its plain pieces found, from which each stage makes its own tokens. */
export interface CutText {
  readonly text: string;
  /** Where the stretch starts in the whole text. */
  readonly offset: number;
  /** Where the plain pieces start in the stretch, in order. */
  readonly starts: readonly number[];
  /** The plain pieces. */
  readonly words: readonly WrittenWord[];
  /** The word from one place of the stretch to another. */
  readonly readWord: (start: number, end: number) => WrittenWord;
}

/** Cuts the texts of one language for all stages. */
export interface TextCutter {
  readonly cut: (plain: string, range: Range) => CutText;
  /** The segments of a text in their order, cut when the first stage asks for them. */
  readonly cutSegments: (plain: string, segments: readonly Range[]) => readonly CutText[];
  /** `read` with its answers kept with the words; it must always give the same for the same word. */
  readonly remember: <T>(read: (text: string) => T) => (word: WrittenWord) => T;
}

/** Returns a cutter that every stage of one language is given, so that a text is cut and a word looked at once for all. */
export function createTextCutter(): TextCutter {
  const findWord = rememberWords((text) => ({ text, forms: new Array<unknown>(stages).fill(undefined) }));
  const known = new WeakMap<readonly Range[], readonly CutText[]>();
  const cut = (plain: string, { start, end }: Range) => cutWith(plain.slice(start, end), start, findWord);
  let stages = 0;
  return {
    cut,
    cutSegments: (plain, segments) => {
      const cuts = known.get(segments) ?? segments.map((segment) => cut(plain, segment));
      known.set(segments, cuts);
      return cuts;
    },
    remember: (read) => {
      const stage = stages++;
      return ({ text, forms }) => {
        if (forms[stage] === undefined) forms[stage] = read(text);
        return forms[stage] as ReturnType<typeof read>;
      };
    },
  };
}

/** A stretch of a text, cut by itself. */
export function cutText(plain: string, start = 0, end = plain.length): CutText {
  return cutWith(plain.slice(start, end), start, (text, from, to) => toWord(text.slice(from, to)));
}

function cutWith(text: string, offset: number, findWord: (text: string, start: number, end: number) => WrittenWord) {
  const starts: number[] = [];
  const words: WrittenWord[] = [];
  findPlainPieces(text, (start, end) => {
    starts.push(start);
    words.push(findWord(text, start, end));
  });
  return { text, offset, starts, words, readWord: (start: number, end: number) => findWord(text, start, end) };
}

function toWord(text: string): WrittenWord {
  return { text, forms: [] };
}
