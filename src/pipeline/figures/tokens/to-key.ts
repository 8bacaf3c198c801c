/** Romanian and Turkish text often has the cedilla where the comma below is meant, and the other way round. */
const cedillas: Readonly<Record<string, string>> = { ş: 'ș', ţ: 'ț', '’': "'", ʼ: "'", '‘': "'", '´': "'" };

/** The form under which a word is looked up: lower-case, composed, with one kind of apostrophe and no soft hyphens. */
export function toKey(word: string): string {
  const lower = word.normalize('NFC').toLowerCase();
  return lower.replace(/[şţ’ʼ‘´\u00AD]/gu, (letter) => cedillas[letter] ?? '');
}

/** A key without its diacritics. */
export function foldKey(key: string): string {
  return key.normalize('NFD').replace(/\p{M}/gu, '');
}
