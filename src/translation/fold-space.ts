/** The words with each run of white space as one space, and none around them: what a sentence is found by. */
export function foldSpace(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
