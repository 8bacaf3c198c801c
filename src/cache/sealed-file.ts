import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';

const sealLength = 64;

/**
 * What `writeSealed` wrote under `key`; `undefined` where there is no such file, it was written under another key, or its
 * bytes have gone bad.
 */
export function readSealed(path: string, key: string): { readonly value: unknown } | undefined {
  try {
    const bytes = readFileSync(path);
    const body = bytes.subarray(sealLength);
    if (bytes.toString('latin1', 0, sealLength) !== seal(key, body)) return undefined;
    return { value: deserialize(body) };
  } catch {
    // Not there yet, or not whole: whoever asks has what it was made of.
    return undefined;
  }
}

/**
 * Keeps `value` for later; whether that went well. It is written beside its place and moved there, so that no process ever
 * reads half of it.
 */
export function writeSealed(path: string, key: string, value: unknown): boolean {
  const own = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const body = serialize(value);
    writeFileSync(own, Buffer.concat([Buffer.from(seal(key, body), 'latin1'), body]));
    renameSync(own, path);
    return true;
  } catch {
    // A folder that cannot be written costs memory or time, and nothing else.
    if (existsSync(own)) rmSync(own);
    return false;
  }
}

/** A digest of what the value is made of and of the bytes it is kept as. */
function seal(key: string, body: Uint8Array): string {
  return createHash('sha256').update(key).update(body).digest('hex');
}
