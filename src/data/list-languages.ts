import { readdirSync } from 'node:fs';

/** The languages that have a folder of data, in alphabetical order. */
export function listLanguages(): string[] {
  return readdirSync(new URL('./languages/', import.meta.url)).sort();
}
