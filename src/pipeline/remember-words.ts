/** A power of two. */
const places = 32_768;
/** In code units; a longer word is rare, and a text may be one word. */
const longestWord = 40;

/**
 * Returns a function that gives what `read` says of the word in `text` from `start` to `end`, and keeps the answers for
 * words that were asked lately: the words of a text repeat. `read` must always give the same for the same word. What is
 * kept is bounded: one word for each place of a table, where a later word takes the place of one before.
 */
export function rememberWords<T extends { readonly text: string }>(read: (word: string) => T) {
  const known: (T | undefined)[] = new Array(places).fill(undefined);
  return (text: string, start: number, end: number): T => {
    const length = end - start;
    if (length > longestWord) return read(text.slice(start, end));
    const place = toPlace(text, start, end);
    const before = known[place];
    if (before && before.text.length === length && text.startsWith(before.text, start)) return before;
    // A slice of a text may keep the whole text in memory; one of a word with a space before it keeps only that.
    const found = read(` ${text.slice(start, end)}`.slice(1));
    known[place] = found;
    return found;
  };
}

function toPlace(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 14)) & (places - 1);
}
