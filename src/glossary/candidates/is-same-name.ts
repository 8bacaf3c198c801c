import { foldName } from './fold-name.ts';
import type { NameReader } from './name-reader.ts';

/** Whether two names of one language are spellings or forms of one, word by word. */
export function isSameName(a: string, b: string, reader: NameReader | undefined): boolean {
  if (foldName(a) === foldName(b)) return true;
  if (!reader) return false;
  const core = reader.toCore(a);
  if (core === reader.toCore(b) && core.length > 2) return true;
  if (isForm(a, b, reader)) return true;
  const [first, second] = [splitName(a), splitName(b)];
  return (
    first.length > 1 &&
    first.length === second.length &&
    first.every((word, at) => isSameWord(word, second[at] ?? '', reader))
  );
}

/** Whether two words are forms of one: of each other, or of a third that is in no document. */
export function isSameWord(a: string, b: string, reader: NameReader | undefined): boolean {
  if (foldName(a) === foldName(b)) return true;
  if (!reader) return false;
  if (isForm(a, b, reader)) return true;
  const bases = new Set(reader.listBases(a));
  return reader.listBases(b).some((base) => bases.has(base));
}

function isForm(a: string, b: string, { inflect }: NameReader): boolean {
  return inflect(a).includes(b) || inflect(b).includes(a);
}

/** The words of a name, also where hyphens join them. */
export function splitName(name: string): string[] {
  return name.split(/[\s\p{Pd}]+/u).filter((word) => word !== '');
}
