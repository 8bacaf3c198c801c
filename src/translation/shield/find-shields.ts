import { findCodes } from './find-codes.ts';
import { createNameFinder, type NameSource } from './find-names.ts';
import { createNumberFinder } from './find-numbers.ts';
import type { MarkedText } from './marked-text.ts';
import { dropOverlaps, type Shield } from './shield.ts';

/** Returns a finder of all that an engine is not to touch between two languages, in the order of the text. */
export function createShieldFinder(
  source: string,
  target: string,
  findNames: NameSource,
): (marked: MarkedText) => Shield[] {
  const findOwnNames = createNameFinder(source, target, findNames);
  const findNumbers = createNumberFinder(source, target);
  return (marked) => dropOverlaps([...findOwnNames(marked), ...findCodes(marked), ...findNumbers(marked)]);
}
