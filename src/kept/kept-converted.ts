import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readSealed, writeSealed } from '../cache/sealed-file.ts';
import type { Converted } from '../pipeline/convert/converted.ts';

const folder = '.cache/converted';

/** The text form of a file that is no text, and of which converters it is. */
export interface KeptConversion {
  readonly version: string;
  readonly converted: Converted;
}

/** What was kept last of the file with these bytes, if it is whole. */
export function readConverted(root: string, sha256: string): KeptConversion | undefined {
  return readSealed(toPath(root, sha256), sha256)?.value as KeptConversion | undefined;
}

/** Keeps it for the next run, and for the pages that publish the text form. */
export function keepConverted(root: string, sha256: string, conversion: KeptConversion): void {
  writeSealed(toPath(root, sha256), sha256, conversion);
}

/** Takes away the text forms of all other files than those with these digests. */
export function keepConvertedOnly(root: string, digests: ReadonlySet<string>): void {
  const path = join(root, folder);
  if (!existsSync(path)) return;
  for (const name of readdirSync(path))
    if (!digests.has(basename(name, '.bin'))) rmSync(join(path, name), { recursive: true, force: true });
}

function toPath(root: string, sha256: string): string {
  return join(root, folder, `${sha256}.bin`);
}
