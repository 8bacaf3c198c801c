import type { Piece } from './piece.ts';

/** How far ahead of a mismatch the source is searched, and for how many characters. */
const horizon = 200;
const anchor = 4;

/**
 * The pieces that `value` is made of. `decoded` is the whole stretch of source that a parser took the value
 * from; what the parser dropped (line prefixes, tags within a merged text) is passed over, and a character
 * it replaced (such as NUL) stands for the one in its place.
 */
export function alignPieces(value: string, decoded: readonly Piece[]): readonly Piece[] {
  if (decoded.map(({ text }) => text).join('') === value) return decoded;
  const units = decoded.flatMap(toUnits);
  const aligned: Piece[] = [];
  let at = 0;
  for (let place = 0; place < value.length; ) {
    at = findUnit(value, place, units, at);
    const unit = units[at];
    if (!unit) break;
    const text = value.startsWith(unit.text, place) ? unit.text : value.charAt(place);
    aligned.push({ ...unit, text });
    place += text.length;
    at += 1;
  }
  return aligned;
}

/** Index of the unit that the character at `place` stands for: the next one, even if replaced, unless the source goes on later. */
function findUnit(value: string, place: number, units: readonly Piece[], at: number): number {
  if (isAt(value, place, units, at) || isRunAt(value, place + 1, units, at + 1, anchor)) return at;
  const end = Math.min(units.length, at + horizon);
  for (let length = anchor; length > 0; length -= 1) {
    for (let index = at; index < end; index += 1) {
      if (isRunAt(value, place, units, index, length)) return index;
    }
  }
  return at;
}

function isRunAt(value: string, place: number, units: readonly Piece[], index: number, length: number): boolean {
  let offset = place;
  for (let step = 0; step < length; step += 1) {
    if (offset >= value.length) return step > 0;
    if (!isAt(value, offset, units, index + step)) return false;
    offset += units[index + step]?.text.length ?? 1;
  }
  return true;
}

function isAt(value: string, place: number, units: readonly Piece[], index: number): boolean {
  const unit = units[index];
  return unit !== undefined && value.startsWith(unit.text, place);
}

/** One piece a character, a decoded reference staying whole. */
function toUnits(piece: Piece): readonly Piece[] {
  if (piece.text.length !== piece.sourceLength) return [piece];
  return Array.from({ length: piece.text.length }, (_, index) => ({
    text: piece.text.charAt(index),
    source: piece.source + index,
    sourceLength: 1,
  }));
}
