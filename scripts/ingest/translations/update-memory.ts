import { toPoText } from '../../../src/translation/po/to-po-text.ts';
import { type MemoryPlace, readMemory } from '../../../src/translation/read-memory.ts';

/**
 * The text of a PO file, brought up to what its document says now. A file that fits stays as it is, however it is laid out.
 * @throws {ContentError} where the file is not PO.
 */
export function updateMemory(before: string, place: MemoryPlace): string {
  const { po, isCurrent } = readMemory(before, place);
  return isCurrent ? before : toPoText(po);
}
