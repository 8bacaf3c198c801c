const longestOpening = 4;

/** A test whether a sentence opens with one of the given words, which lean on the sentence before it. */
export function createLeaningTest(leaning: readonly string[]): (sentence: string) => boolean {
  const openings = new Set(leaning.map((phrase) => toWords(phrase).join(' ')));
  return (sentence) => {
    const words = toWords(sentence).slice(0, longestOpening);
    return words.some((_, index) => openings.has(words.slice(0, index + 1).join(' ')));
  };
}

// An apostrophe ends a word, so that “quest’ultimo” and “l’ultimo” are two words each.
function toWords(text: string): string[] {
  const head = text.slice(0, 120).normalize('NFC').toLowerCase().replaceAll("'", '’');
  return head.match(/[\p{L}\p{M}\p{N}]+’?/gu) ?? [];
}
