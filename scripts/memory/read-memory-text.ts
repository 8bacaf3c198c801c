import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../../src/pipeline/mdx/content-error.ts';
import { decodeUtf8 } from '../ingest/decode-utf8.ts';

/**
 * The text of a PO file of the project, whose path is from its root.
 * @throws {ContentError} where it is no file, or not UTF-8: read otherwise, letters would be lost when it is written.
 */
export function readMemoryText(root: string, file: string): string {
  const path = join(root, file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new ContentError('it is a folder, or a link to nothing; take it away', file);
  }
  const decoded = decodeUtf8(readFileSync(path));
  if ('fault' in decoded) throw new ContentError(decoded.fault, file, decoded.place);
  return decoded.text;
}
