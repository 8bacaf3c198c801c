import { join } from 'node:path';
import { readSealed, writeSealed } from '../cache/sealed-file.ts';
import type { Converted } from '../pipeline/convert/converted.ts';

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

function toPath(root: string, sha256: string): string {
  return join(root, '.cache/converted', `${sha256}.bin`);
}
