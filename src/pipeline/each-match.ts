/**
 * Calls `take` with where each match of `pattern`, which is global, begins and ends in `text`. The words and marks that
 * every tokeniser cuts alike are found without it, which is much faster, and most of a text is so: marks of ASCII, and
 * Latin or Cyrillic letters up to white space, another such mark than an apostrophe, or the end. So `take` is also
 * called with marks that the pattern passes over.
 */
export function eachMatch(text: string, pattern: RegExp, take: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === space) {
      at++;
      continue;
    }
    let start = at;
    let end = findPlainEnd(text, at);
    if (end < 0) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match) return;
      start = match.index;
      end = start + match[0].length;
    }
    take(start, end);
    at = end;
  }
  // Left where it is, it would be where another search with the pattern begins.
  pattern.lastIndex = 0;
}

const space = 0x20;
const lineFeed = 0x0a;
const apostrophe = 0x27;

/** Where the plain word or mark ends that begins at `at`; -1 where none does. */
function findPlainEnd(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (!isLetter(first)) return isPlainMark(first) ? at + 1 : -1;
  let end = at + 1;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  const isClear = next === space || next === lineFeed || (isPlainMark(next) && next !== apostrophe);
  return end === text.length || isClear ? end : -1;
}

/** The letters of ASCII, those of Latin up to U+024F, and those of Cyrillic up to U+0481. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  if (code > 0x24f) return code >= 0x400 && code <= 0x481;
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
}

/** Whether the code unit is a mark of ASCII: no letter, digit, white space or control character. */
export function isPlainMark(code: number): boolean {
  return code > space && code < 0x7f && !(code >= 0x30 && code <= 0x39) && !isLetter(code);
}
