import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
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
  const { node, v8, icu = '', cldr = '' } = process.versions;
  const digest = toDigest(home, ['package-lock.json', ...parts], [node, v8, icu, cldr]);
  const kept = readKept(path, digest);
  if (kept) return kept.value as T;
  const value = make();
  keep(path, digest, value);
  return value;
}

function readKept(path: string, digest: string): { readonly value: unknown } | undefined {
  try {
    const bytes = readFileSync(path);
    if (bytes.toString('latin1', 0, digestLength) !== digest) return undefined;
    return { value: deserialize(bytes.subarray(digestLength)) };
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
    writeFileSync(own, Buffer.concat([Buffer.from(digest, 'latin1'), serialize(value)]));
    renameSync(own, path);
  } catch {
    // A folder that cannot be written costs time at each start, and nothing else.
  }
}
