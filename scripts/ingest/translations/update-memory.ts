import { join } from 'node:path';
import { sync as writeFileAtomic } from 'write-file-atomic';
import { toPoText } from '../../../src/translation/po/to-po-text.ts';
import { type MemoryPlace, readMemory } from '../../../src/translation/read-memory.ts';

interface MemoryRun extends MemoryPlace {
  readonly root: string;
  /** The text of the file. */
  readonly before: string;
  readonly isDryRun: boolean;
}

/**
 * Brings a PO file up to what its document says now and returns its text. A file that fits is not touched, however it
 * is laid out.
 * @throws {ContentError} where the file is not PO.
 */
export function updateMemory({ root, before, isDryRun, ...place }: MemoryRun): string {
  const { po, isCurrent } = readMemory(before, place);
  if (isCurrent) return before;
  const text = toPoText(po);
  if (!isDryRun) writeFileAtomic(join(root, place.file), text);
  return text;
}
