/** A text as it is compared, and where each of its characters stands in the text as written. */
export interface FoldedText {
  readonly text: string;
  /** The range in the text as written of a range of `text`. */
  readonly toRange: (start: number, end: number) => { readonly start: number; readonly end: number };
}

/** In small letters, with one letter for all that are written in its place; one that may be left out is left out. */
export function foldText(written: string, variants: Readonly<Record<string, string>>): FoldedText {
  const places: number[] = [];
  let text = '';
  for (let at = 0; at < written.length; at += 1) {
    const letter = written.charAt(at);
    const small = letter.toLowerCase();
    // “İ” would become two characters, of which no list has the second.
    const folded = variants[letter] ?? variants[small] ?? (small.length === 1 ? small : letter);
    if (folded === '') continue;
    text += folded === '’' ? "'" : folded;
    places.push(at);
  }
  return {
    text,
    toRange: (start, end) => ({ start: places[start] ?? written.length, end: (places[end - 1] ?? -1) + 1 }),
  };
}
