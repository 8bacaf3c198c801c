import { addPart, multiplyParts, type Parts, sumParts } from './add-up.ts';
import type { NumberWord } from './number-words.ts';

/** Number words as parts of longer words; those of one letter are left out. */
export interface Pieces {
  readonly get: (piece: string) => NumberWord | undefined;
  /** Letters of the longest piece. */
  readonly longest: number;
  /** The first two letters of every piece. */
  readonly beginnings: ReadonlySet<string>;
}

/** Longer than any number word below a million million in the languages that write them together. */
const longestWord = 80;
const shortestPiece = 2;

/** The pieces that words are put together from, without their diacritics. */
export function toPieces(words: Iterable<readonly [string, NumberWord]>): Pieces {
  const pieces = new Map([...words].filter(([word]) => word.length >= shortestPiece && !word.includes(' ')));
  return {
    get: (piece) => pieces.get(piece),
    longest: Math.max(0, ...[...pieces.keys()].map((piece) => piece.length)),
    beginnings: new Set([...pieces.keys()].map((piece) => piece.slice(0, shortestPiece))),
  };
}

/**
 * The value of number words written together as one, such as “duecentomila”; `undefined` where the word is
 * anything else. At each place the longest piece is taken, so the work grows with the word's length alone.
 */
export function splitCompound(word: string, pieces: Pieces): number | undefined {
  if (word.length > longestWord) return undefined;
  let parts: Parts = [];
  for (let at = 0; at < word.length; ) {
    const step = takePiece(word, at, parts, pieces);
    if (!step) return undefined;
    parts = step.parts;
    at = step.to;
  }
  return sumParts(parts);
}

function takePiece(word: string, at: number, parts: Parts, pieces: Pieces) {
  if (!isBeginning(word, at, pieces)) return undefined;
  for (let to = Math.min(word.length, at + pieces.longest); to >= at + shortestPiece; to--) {
    const piece = pieces.get(word.slice(at, to));
    const joined = piece && joinPart(parts, piece);
    if (joined && (to === word.length || isBeginning(word, to, pieces))) return { parts: joined, to };
  }
  return undefined;
}

function isBeginning(word: string, at: number, pieces: Pieces): boolean {
  return pieces.beginnings.has(word.slice(at, at + shortestPiece));
}

/** The parts with one more number word taken in, `undefined` where it does not fit. */
export function joinPart(parts: Parts, { value, role }: NumberWord): Parts | undefined {
  if (role === 'collective') return parts.length === 0 ? undefined : [sumParts(parts) * value];
  const multiplied = role === 'cardinal' ? undefined : multiplyParts(parts, value);
  return multiplied ?? (role === 'scale' ? undefined : addPart(parts, value));
}
