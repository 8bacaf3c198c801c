/** Returns a test of whether a word begins with one of the stems. Only those with its first letter are tried. */
export function createStemTest(stems: readonly string[]): (word: string) => boolean {
  const byLetter = Map.groupBy(stems, (stem) => stem.charAt(0));
  return (word) => byLetter.get(word.charAt(0))?.some((stem) => word.startsWith(stem)) ?? false;
}
