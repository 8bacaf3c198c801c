/** A word of `cutTerms` as the index has it: letters and digits only, since the indexer cuts at other characters. */
export function toIndexWord(key: string): string {
  return key.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
