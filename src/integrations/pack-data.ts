import { gzipSync } from 'fflate';

/** How hard files are compressed, of 9; what more would save is less than a hundredth. */
const level = 6;

/** A file of the index as it is served: JSON, compressed to the same bytes everywhere. */
export function packData(data: unknown): Uint8Array {
  return packBytes(new TextEncoder().encode(JSON.stringify(data)));
}

export function packBytes(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level, mtime: 0 });
}
