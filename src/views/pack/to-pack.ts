import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';

export interface PackFile {
  /** Path in the pack. */
  readonly name: string;
  readonly data: string | Uint8Array;
}

/**
 * A zip archive of the files in the order given, all in a folder called `folder`, with `SHA256SUMS` of them at the end:
 * the same bytes for the same files on any machine, on any day.
 */
export function toPack(folder: string, files: readonly PackFile[]): Uint8Array<ArrayBuffer> {
  const all = files.map(({ name, data }) => ({ name, bytes: typeof data === 'string' ? strToU8(data) : data }));
  const sums = all.map(({ name, bytes }) => `${toSha256(bytes)}  ${name}\n`).join('');
  const entries = [...all, { name: 'SHA256SUMS', bytes: strToU8(sums) }];
  // The first time an archive can tell. Archives tell local time, so that this one is the same bytes everywhere.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(entries.map(({ name, bytes }) => [`${folder}/${name}`, bytes])), { mtime });
}

function toSha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
