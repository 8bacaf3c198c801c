const longestOpening = 4;

/** A test whether a sentence opens with one of the given words, which lean on the sentence before it. */
export function createLeaningTest(leaning: readonly string[]): (sentence: string) => boolean {
  const openings = new Set(leaning.map((phrase) => toWords(phrase, phrase.length).join(' ')));
  return (sentence) => {
    let opening = '';
    return toWords(sentence, longestOpening).some((word) => {
      opening = opening === '' ? word : `${opening} ${word}`;
      return openings.has(opening);
    });
  };
}

// An apostrophe ends a word, so that “quest’ultimo” and “l’ultimo” are two words each.
function toWords(text: string, most: number): string[] {
  const head = text.slice(0, 120).normalize('NFC').toLowerCase().replaceAll("'", '’');
  const words: string[] = [];
  for (const [word] of head.matchAll(/[\p{L}\p{M}\p{N}]+’?/gu)) {
    words.push(word);
    if (words.length >= most) break;
  }
  return words;
}
