import { addPart, multiplyParts, type Parts, sumParts } from './add-up.ts';
import type { NumberWord } from './number-words.ts';

/** Longer than any number word below a million million in the languages that write them together. */
const longest = 80;
const shortestPiece = 2;

/**
 * The value of number words written together as one, such as “duecentomila”; `undefined` where the word is
 * anything else. At each place the longest piece is taken, so the work grows with the word's length alone.
 */
export function splitCompound(word: string, pieces: ReadonlyMap<string, NumberWord>): number | undefined {
  if (word.length > longest || !hasPieceAt(word, 0, pieces)) return undefined;
  let parts: Parts = [];
  for (let at = 0; at < word.length; ) {
    const step = takePiece(word, at, parts, pieces);
    if (!step) return undefined;
    parts = step.parts;
    at = step.to;
  }
  return sumParts(parts);
}

function takePiece(word: string, at: number, parts: Parts, pieces: ReadonlyMap<string, NumberWord>) {
  for (let to = word.length; to >= at + shortestPiece; to--) {
    const piece = pieces.get(word.slice(at, to));
    const joined = piece && joinPart(parts, piece);
    if (joined && (to === word.length || hasPieceAt(word, to, pieces))) return { parts: joined, to };
  }
  return undefined;
}

function hasPieceAt(word: string, at: number, pieces: ReadonlyMap<string, NumberWord>): boolean {
  for (let to = word.length; to >= at + shortestPiece; to--) if (pieces.has(word.slice(at, to))) return true;
  return false;
}

/** The parts with one more number word taken in, `undefined` where it does not fit. */
export function joinPart(parts: Parts, { value, role }: NumberWord): Parts | undefined {
  const multiplied = role === 'cardinal' ? undefined : multiplyParts(parts, value);
  return multiplied ?? (role === 'scale' ? undefined : addPart(parts, value));
}
