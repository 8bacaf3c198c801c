/** Romanian and Turkish text often has the cedilla where the comma below is meant, and the other way round. */
const cedillas: Readonly<Record<string, string>> = { ş: 'ș', ţ: 'ț', '’': "'", ʼ: "'", '‘': "'", '´': "'" };

/** The form under which a word is looked up: lower-case, composed, with one kind of apostrophe and no soft hyphens. */
export function toKey(word: string): string {
  const lower = word.normalize('NFC').toLowerCase();
  if (ascii.test(lower)) return lower;
  return lower.replace(/[şţ’ʼ‘´\u00AD]/gu, (letter) => cedillas[letter] ?? '');
}

const ascii = /^[\0-\x7f]*$/u;

/** A key without its diacritics. */
export function foldKey(key: string): string {
  if (ascii.test(key)) return key;
  return key.normalize('NFD').replace(/\p{M}/gu, '');
}
