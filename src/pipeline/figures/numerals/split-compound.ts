import { foldKey, isMarkedElsewhere } from '../tokens/to-key.ts';
import { addPart, multiplyParts, type Parts, sumParts } from './add-up.ts';
import type { NumberWord } from './number-words.ts';

/** Number words as parts of longer words; those of one letter are left out. */
export interface Pieces {
  /** What letters without diacritics mean, where `key`, the same letters as written, has no mark that is not in the piece. */
  readonly get: (piece: string, key: string) => NumberWord | undefined;
  /** By the first two letters of pieces, how many letters those have that begin so, most first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
  /** Whether a piece may begin so; most words do otherwise, and need no look-up. */
  readonly mayBegin: (word: string) => boolean;
}

/** Longer than any number word below a million million in the languages that write them together. */
const longestWord = 80;
const shortestPiece = 2;

/** The pieces that words are put together from; a text may leave out their diacritics. */
export function toPieces(words: Iterable<readonly [string, NumberWord]>): Pieces {
  const pieces = new Map<string, { readonly meaning: NumberWord; readonly spellings: readonly string[] }>();
  for (const [word, meaning] of words) {
    const piece = foldKey(word);
    if (piece.length < shortestPiece || piece.includes(' ')) continue;
    pieces.set(piece, { meaning, spellings: [...(pieces.get(piece)?.spellings ?? []), word] });
  }
  return {
    get: (piece, key) => {
      const found = pieces.get(piece);
      return found?.spellings.every((spelling) => isMarkedElsewhere(key, piece, spelling)) ? undefined : found?.meaning;
    },
    lengths: listLengths([...pieces.keys()]),
    mayBegin: createBeginTest([...pieces.keys()]),
  };
}

/** Places for the first two letters of words. A power of two. */
const places = 2048;

function createBeginTest(pieces: readonly string[]): (word: string) => boolean {
  const gates = new Uint8Array(places);
  const toPlace = (word: string) => (word.charCodeAt(0) * 31 + word.charCodeAt(1)) & (places - 1);
  for (const piece of pieces) gates[toPlace(piece)] = 1;
  return (word) => gates[toPlace(word)] === 1;
}

function listLengths(pieces: readonly string[]): Map<string, number[]> {
  const byBeginning = Map.groupBy(pieces, (piece) => piece.slice(0, shortestPiece));
  return new Map(
    [...byBeginning].map(([beginning, alike]) => {
      const lengths = [...new Set(alike.map((piece) => piece.length))];
      return [beginning, lengths.sort((a, b) => b - a)];
    }),
  );
}

/**
 * The value of number words written together as one, such as “duecentomila”; `undefined` where the word is
 * anything else. `word` is without diacritics, `key` with them. At each place the longest piece is taken, so the work grows with the word's length alone.
 */
export function splitCompound(word: string, pieces: Pieces, key = word): number | undefined {
  if (word.length > longestWord || !pieces.mayBegin(word)) return undefined;
  let parts: Parts = [];
  for (let at = 0; at < word.length; ) {
    const step = takePiece(word, key, at, parts, pieces);
    if (!step) return undefined;
    parts = step.parts;
    at = step.to;
  }
  return sumParts(parts);
}

function takePiece(word: string, key: string, at: number, parts: Parts, pieces: Pieces) {
  for (const length of pieces.lengths.get(word.slice(at, at + shortestPiece)) ?? []) {
    const to = at + length;
    if (to > word.length) continue;
    const piece = pieces.get(word.slice(at, to), key.slice(at, to));
    const joined = piece && joinPart(parts, piece);
    if (joined && (to === word.length || isBeginning(word, to, pieces))) return { parts: joined, to };
  }
  return undefined;
}

function isBeginning(word: string, at: number, pieces: Pieces): boolean {
  return pieces.lengths.has(word.slice(at, at + shortestPiece));
}

/** The parts with one more number word taken in, `undefined` where it does not fit. */
export function joinPart(parts: Parts, { value, role }: NumberWord): Parts | undefined {
  if (role === 'collective') return parts.length === 0 ? undefined : [sumParts(parts) * value];
  const multiplied = role === 'cardinal' ? undefined : multiplyParts(parts, value);
  return multiplied ?? (role === 'scale' ? undefined : addPart(parts, value));
}
