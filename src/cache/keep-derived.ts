import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { toDigest } from './to-digest.ts';

/** Something that is made of files, and takes longer to make than to read. */
interface Derived<T> {
  /** The folder that paths are relative to and that holds `.cache`. */
  readonly home: string;
  /** Its file in `.cache`, without an extension. */
  readonly name: string;
  /** The files and folders it is made of, its code among them. */
  readonly parts: readonly string[];
  readonly make: () => T;
}

const digestLength = 64;

/**
 * What `make` gives, kept in `.cache` and taken from there as long as no part, no library and no version of Node has
 * changed. Where the folder cannot be written it is made each time.
 * @throws what `make` throws, and where a part is missing.
 */
export function keepDerived<T>({ home, name, parts, make }: Derived<T>): T {
  const path = join(home, '.cache', `${name}.bin`);
  const digest = toDigest(home, ['package-lock.json', ...parts]);
  const kept = readKept(path, digest);
  if (kept) return kept.value as T;
  const value = make();
  keep(path, digest, value);
  return value;
}

function readKept(path: string, digest: string): { readonly value: unknown } | undefined {
  try {
    const bytes = readFileSync(path);
    const body = bytes.subarray(digestLength);
    if (bytes.toString('latin1', 0, digestLength) !== seal(digest, body)) return undefined;
    return { value: deserialize(body) };
  } catch {
    // Not there yet, or not whole: it is made again.
    return undefined;
  }
}

/** Written beside its place and moved there, so that no process ever reads half of it. */
function keep(path: string, digest: string, value: unknown): void {
  const own = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const body = serialize(value);
    writeFileSync(own, Buffer.concat([Buffer.from(seal(digest, body), 'latin1'), body]));
    renameSync(own, path);
  } catch {
    // A folder that cannot be written costs time at each start, and nothing else.
    if (existsSync(own)) rmSync(own);
  }
}

/** A digest of what the value is made of and of the bytes it is kept as, so that bytes gone bad are not read. */
function seal(digest: string, body: Uint8Array): string {
  return createHash('sha256').update(digest).update(body).digest('hex');
}
