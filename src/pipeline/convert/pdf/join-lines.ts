/** Decides on a word that is parted at the end of a line: whether its hyphen is the setter’s, and goes. */
export interface HyphenRule {
  readonly isSetters: (before: string, after: string) => boolean;
}

const softHyphen = '\u00ad';
const parted = /(\p{L}+)[-\u2010]$/u;
/** A range of numbers that goes on in the next line. */
const openRange = /\p{Nd}[-\u2010\u2013]$/u;
const opening = /^\p{Ll}[\p{L}\p{M}]*/u;

/** Text in one piece: lines are joined by a space, and by nothing where a word is parted. */
export function joinLine(text: string, line: string, rule: HyphenRule): { text: string; word?: string } {
  if (text.endsWith(softHyphen)) return join(text.slice(0, -1), line);
  const [, before] = parted.exec(text) ?? [];
  const [after] = opening.exec(line) ?? [];
  if (openRange.test(text) && /^\p{Nd}/u.test(line)) return { text: text + line };
  if (before === undefined) return { text: `${text} ${line}` };
  if (after === undefined || !rule.isSetters(before, after)) return { text: text + line };
  return join(text.slice(0, -1), line);
}

function join(text: string, line: string): { text: string; word: string } {
  const [before] = /[\p{L}\p{M}]*$/u.exec(text) ?? [''];
  const [after] = /^[\p{L}\p{M}]*/u.exec(line) ?? [''];
  return { text: text + line, word: before + after };
}

/** Fewer letters than this after a hyphen are as likely a word of its own, as in “într-o”. */
const leastLetters = 3;

/**
 * The rule for a document, by its own words: a hyphen is the setter’s where the document has the word in one piece; it is
 * the writer’s where it stands so within a line, where both halves are words of the document, or where a half is short.
 */
export function createHyphenRule(lines: readonly string[]): HyphenRule {
  const words = new Set(lines.flatMap((line, index) => listWords(line, lines[index - 1] ?? '')));
  return {
    isSetters: (before, after) => {
      const [first, second] = [before.toLowerCase(), after.toLowerCase()];
      if (words.has(first + second)) return true;
      if (words.has(`${first}-${second}`) || words.has(`${first}\u2010${second}`)) return false;
      return before.length > 1 && after.length >= leastLetters && !(words.has(first) && words.has(second));
    },
  };
}

/** The words of a line in lower case, without the halves of those that are parted at its ends. */
function listWords(line: string, before: string): string[] {
  const whole = line.replace(parted, '');
  const rest = parted.test(before) ? whole.replace(opening, '') : whole;
  return rest.toLowerCase().match(/[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu) ?? [];
}
