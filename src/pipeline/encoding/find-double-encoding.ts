import { utf8Sequence } from './encodings.ts';
import type { LetterModel } from './letter-model.ts';
import { rateBest } from './rate-text.ts';

/** Encodings that UTF-8 is mistaken for, by which a letter becomes two or three others. */
const mistaken = ['windows-1252', 'windows-1250', 'windows-1251'] as const;

/** Words of UTF-8 that were once read in another encoding and written as UTF-8 again. */
export interface DoubleEncoding {
  readonly encoding: string;
  /** Offset of the first such word; the word as it stands and as it was meant. */
  readonly at: number;
  readonly found: string;
  readonly meant: string;
  readonly count: number;
}

/** How much likelier, as a natural logarithm, the words have to be in what they were meant as. */
const lead = 8;
/** The most words that are looked at: as many as show it. */
const most = 200;
/** Words, and no tags of a page: these are in English whatever it is in. */
const piece = /[^\t\n\f\r <>]+/gu;
const noByte = '\u0100';

/** Looks for words that are UTF-8 twice over, such as “È›” for “ț”. `loadModels` is called only where there may be some. */
export function findDoubleEncoding(text: string, loadModels: () => readonly LetterModel[]): DoubleEncoding | undefined {
  for (const encoding of mistaken) {
    const mend = createMender(encoding);
    const found = text
      .matchAll(piece)
      .map(({ 0: word, index }) => ({ word, at: index, meant: mend(word) }))
      .filter(({ word, meant }) => meant !== word)
      .take(most)
      .toArray();
    const [first] = found;
    if (!first) continue;
    const models = loadModels();
    const rate = (side: keyof Mended) => rateBest(models, found.map((each) => each[side]).join(' '));
    const gain = rate('meant') - rate('word');
    if (gain >= lead) return { encoding, at: first.at, found: first.word, meant: first.meant, count: found.length };
  }
  return undefined;
}

type Mended = Readonly<Record<'word' | 'meant', string>>;

/** Returns a function that reads the characters of a word as bytes of `encoding`, and these as UTF-8 wherever they are such. */
function createMender(encoding: string): (word: string) => string {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const letters = new TextDecoder(encoding).decode(bytes);
  const byteOf = new Map([...letters].map((letter, byte) => [letter, String.fromCharCode(byte)]));
  // Controls are what is left of bytes that the encoding has no letter for.
  const toByte = (letter: string) => byteOf.get(letter) ?? (/[\u0080-\u009f]/u.test(letter) ? letter : noByte);
  return (word) => {
    if (/^\p{ASCII}*$/u.test(word)) return word;
    const read = Array.from({ length: word.length }, (_, at) => toByte(word.charAt(at))).join('');
    let mended = '';
    let last = 0;
    for (const { 0: found, index } of read.matchAll(utf8Sequence)) {
      const meant = toCharacter(found);
      if (meant === undefined) continue;
      mended += word.slice(last, index) + meant;
      last = index + found.length;
    }
    return mended + word.slice(last);
  };
}

function toCharacter(sequence: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(sequence, 'latin1'));
  } catch {
    return undefined;
  }
}
