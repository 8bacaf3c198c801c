import { toCyrillic } from '../../to-cyrillic.ts';
import { toGreek } from '../../to-greek.ts';

/** Romanian and Turkish text often has the cedilla where the comma below is meant, and the other way round. */
const cedillas: Readonly<Record<string, string>> = { ş: 'ș', ţ: 'ț', '’': "'", ʼ: "'", '‘': "'", '´': "'" };

/** The soft hyphen; the Arabic vowel marks, and the stroke that only lengthens a word. */
const left = String.raw`\u00AD\u0640\u064B-\u0652\u0670`;
const variants = new RegExp(`[şţ’ʼ‘´${left}]`, 'gu');

/** The form under which a word is looked up: lower-case, composed, with one kind of apostrophe and without what may be left out. */
export function toKey(word: string): string {
  if (ascii.test(word)) return word.toLowerCase();
  const lower = word.normalize('NFC').toLowerCase();
  return toGreek(toCyrillic(lower.replace(variants, (letter) => cedillas[letter] ?? '')));
}

const ascii = /^[\0-\x7f]*$/u;
/** Letters that hurried Arabic writes for one another; NFD takes the hamza off the others. */
const arabic: Readonly<Record<string, string>> = { ى: 'ي', ة: 'ه' };

/** A key without its diacritics, for words whose writer left them out. */
export function foldKey(key: string): string {
  if (ascii.test(key)) return key;
  return key
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ىة]/gu, (letter) => arabic[letter] ?? letter);
}

/** Letters of their own, which nobody takes for one another: Swedish “är” is not “år”. */
const ownLetter = /[\u0308\u030A]/u;

/** Whether a word, which without its diacritics is `folded`, has one on a letter that has none or another in `spelling`. */
export function isMarkedElsewhere(key: string, folded: string, spelling: string): boolean {
  if (key === folded || key.length !== folded.length || spelling.length !== folded.length) return false;
  return [...folded].some((letter, at) => {
    const [written, meant] = [key[at] ?? '', spelling[at] ?? ''];
    if (written === letter || written === meant) return false;
    return meant === letter || ownLetter.test((written + meant).normalize('NFD'));
  });
}
