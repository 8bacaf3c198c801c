import { splitCure } from '../../diagnostics/split-cure.ts';
import { ContentError } from '../../pipeline/mdx/content-error.ts';

const string = String.raw`"(?:[^"\\]|\\.)*"`;
const keyword = String.raw`msg(?:ctxt|id|id_plural|str|str\[\d+\])`;
/** A line that the format knows: an empty one, a comment, or a string with or without its keyword, obsolete or not. */
const known = new RegExp(String.raw`^\s*(?:$|#(?!~\s*(?:msg|"))|(?:#~\s*)?(?:${keyword}\s*)?${string}\s*$)`, 'u');
const opensString = new RegExp(String.raw`^\s*(?:#~\s*)?(?:${keyword}\s*)?"`, 'u');
/** An escape that the parser would take for the letter behind it. */
const strangeEscape = /^[^#"]*"(?:[^"\\]|\\[\\"ntr])*\\[^\\"ntr]/u;
const conflictMark = /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/u;
const plural = /^\s*(?:#~\s*)?msg(?:id_plural|str\[)/u;

const reasons = {
  conflict: 'a merge left its marks here; keep one of the two sides and take the marks out',
  string:
    'a string must end with a quotation mark on its line, and one within it has a backslash before it; mend this one',
  escape:
    'a backslash stands only before “n”, “t”, “r”, a quotation mark or another backslash; write the character itself',
  plural: 'a sentence of a document has no plural forms; leave one “msgid” and one “msgstr”',
  stray:
    'a line begins with “#”, “msgid”, “msgstr” or a quotation mark, and this one does not; take it out, or write “#” before it',
} as const;

/**
 * Sees that each line of a PO file is one, before anything is made of them.
 * @throws {ContentError} with the first line that is not.
 */
export function refuseBrokenLines(text: string, file: string): void {
  for (const [at, line] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const fault = findFault(line);
    if (fault === undefined) continue;
    const { reason, ...cure } = splitCure(`not a PO file: ${reasons[fault]}`);
    const [start, end] = [1, line.length + 1].map((column) => ({ line: at + 1, column }));
    throw new ContentError(reason, file, start, { ruleId: 'po-syntax', ...cure, ...(end && { end }) });
  }
}

function findFault(line: string): keyof typeof reasons | undefined {
  if (plural.test(line)) return 'plural';
  if (known.test(line)) return strangeEscape.test(line) ? 'escape' : undefined;
  if (conflictMark.test(line)) return 'conflict';
  return opensString.test(line) ? 'string' : 'stray';
}
