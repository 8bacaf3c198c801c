import type { SplitWords } from '../views/split-at-mark.ts';

/** `text` before, at and after the first occurrence of `part`; all of it is before where `part` does not occur. */
export function splitWords(text: string, part: string | undefined): SplitWords {
  const start = part ? text.indexOf(part) : -1;
  if (!part || start < 0) return { before: text, inside: '', after: '' };
  return { before: text.slice(0, start), inside: part, after: text.slice(start + part.length) };
}
