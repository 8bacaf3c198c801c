import { join } from 'node:path';
import { readSealed, writeSealed } from './sealed-file.ts';
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

/**
 * What `make` gives, kept in `.cache` and taken from there as long as no part, no library and no version of Node has
 * changed. Where the folder cannot be written it is made each time.
 * @throws what `make` throws, and where a part is missing.
 */
export function keepDerived<T>({ home, name, parts, make }: Derived<T>): T {
  const path = join(home, '.cache', `${name}.bin`);
  const digest = toDigest(home, ['package-lock.json', ...parts]);
  const kept = readSealed(path, digest);
  if (kept) return kept.value as T;
  const value = make();
  writeSealed(path, digest, value);
  return value;
}
