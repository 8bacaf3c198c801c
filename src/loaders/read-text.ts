import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../pipeline/mdx/content-error.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { refuseStrangeFile } from './refuse-strange-file.ts';
import { toDecodeError } from './to-decode-error.ts';

/**
 * The text of a file of the project at `root`, a byte order mark kept; `file` is its path from there.
 * @throws {ContentError} where it is no file that can be read, or not UTF-8: read otherwise, letters would be lost.
 */
export function readText(root: string, file: string): string {
  const decoded = decodeUtf8(readBytes(root, file));
  if ('fault' in decoded) throw toDecodeError(decoded, file);
  return decoded.text;
}

/** The bytes of such a file. @throws {ContentError} where it is no file that can be read. */
export function readBytes(root: string, file: string): Buffer {
  try {
    refuseStrangeFile(root, file);
    return readFileSync(join(root, file));
  } catch (fault) {
    if (fault instanceof ContentError) throw fault;
    const told = reasons[(fault as NodeJS.ErrnoException).code ?? ''];
    if (!told) throw fault;
    throw new ContentError(told[0], file, undefined, { ruleId: 'not-text', cure: told[1] });
  }
}

/** What the system says of a path that was listed and is no file, and what to do. */
const reasons: Readonly<Record<string, readonly [reason: string, cure: string]>> = {
  EISDIR: ['it is a folder and no file', 'take it away, or give it a name without this ending'],
  ENOENT: ['it is a link to nothing', 'take it away, or put the file there'],
  ELOOP: ['it is a link that leads back to itself', 'take it away, or put the file there'],
  EACCES: ['it may not be read by you', 'change its permissions'],
  EPERM: ['it may not be read by you', 'change its permissions'],
};
