/**
 * A function from an offset in UTF-16 code units to the number of characters of Unicode before it, not counting a byte
 * order mark at the beginning, which programs that read the text take away.
 */
export function createCharacterCounter(text: string): (offset: number) => number {
  // Where the second halves of surrogate pairs stand: two code units that are one character.
  const halves = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index + 1);
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  return (offset) => Math.max(0, offset - countBelow(halves, offset) - mark);
}

/** How many of `sorted` are less than `limit`. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
