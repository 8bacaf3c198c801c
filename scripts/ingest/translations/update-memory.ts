import { join } from 'node:path';
import { sync as writeFileAtomic } from 'write-file-atomic';
import type { Briefing } from '../../../src/model/briefing.ts';
import { parsePoFile } from '../../../src/translation/po/parse-po-file.ts';
import { toPoText } from '../../../src/translation/po/to-po-text.ts';
import { toMemorySegments } from '../../../src/translation/to-memory-segments.ts';
import { updatePo } from '../../../src/translation/update-po.ts';

interface Memory {
  readonly root: string;
  /** Path from the project's root. */
  readonly file: string;
  /** The text of the file. */
  readonly before: string;
  readonly briefing: Briefing;
  /** The document as received. */
  readonly source: string;
  readonly isDryRun: boolean;
}

/**
 * Brings a PO file up to what its document says now and returns its text. A file that fits is not touched, however it
 * is laid out.
 * @throws {ContentError} where the file is not PO.
 */
export function updateMemory({ root, file, before, briefing, source, isDryRun }: Memory): string {
  const memory = parsePoFile(before, file);
  const updated = updatePo(memory, toMemorySegments(briefing, source));
  if (JSON.stringify(updated) === JSON.stringify(memory)) return before;
  const text = toPoText(updated);
  if (!isDryRun) writeFileAtomic(join(root, file), text);
  return text;
}
