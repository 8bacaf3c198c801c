import { decodeAsProse, tried } from './encodings.ts';
import { foldCommas, type LetterModel } from './letter-model.ts';
import { rateBest } from './rate-text.ts';
import { sampleBytes } from './sample-bytes.ts';

/** One way to read bytes. */
export interface Candidate {
  readonly encoding: string;
  readonly text: string;
}

/** The one way that letters bear out; or the two likeliest, where neither is clear; or none, where the bytes are no text. */
export type Detected =
  | { readonly kind: 'clear'; readonly found: Candidate }
  | { readonly kind: 'doubtful'; readonly either: readonly [Candidate, Candidate] }
  | { readonly kind: 'none' };

/**
 * How much likelier, as a natural logarithm, the best reading has to be. Measured on 2,356 single sentences of 28 languages in
 * the encodings they were written in: none was read wrongly, 4 in 100 were left open; of four sentences together 2 in 100.
 */
const lead = 6;
/**
 * Below this likelihood a letter, on the average, a text is no words of any language. Sentences reach −4 in alphabets and −9
 * in Han characters; letters at random −7 and −11.
 */
const leastRate = { alphabet: -6, han: -9.7 } as const;
/** Fewer letters than these bear nothing out, unless it is known in which language they are. */
const fewest = 8;
const text16 = 8192;

/** Finds by its words in which encoding a text is that is not UTF-8. `models` are of the languages it may be in. */
export function detectEncoding(bytes: Uint8Array, models: readonly LetterModel[]): Detected {
  const has16 = bytes.includes(0);
  const encodings = has16 ? ['utf-16le', 'utf-16be'] : tried;
  const sample = has16 ? bytes.subarray(0, text16) : sampleBytes(bytes);
  const readings = new Map<string, Candidate>();
  for (const encoding of encodings) {
    const text = decodeAsProse(bytes, encoding);
    const key = foldCommas(text ?? '');
    if (text !== undefined && !readings.has(key)) readings.set(key, { encoding, text });
  }
  const rated = [...readings.values()].map((found) => ({
    found,
    rate: rateBest(models, new TextDecoder(found.encoding).decode(sample)),
  }));
  const [best, next] = rated.sort((a, b) => b.rate - a.rate);
  const read = new TextDecoder(best?.found.encoding).decode(sample);
  if (!best || !isProse(best.rate, read)) return { kind: 'none' };
  const isEnough = models.length === 1 || countLetters(read) >= fewest;
  if (!next || (isEnough && best.rate - next.rate >= lead)) return { kind: 'clear', found: best.found };
  return { kind: 'doubtful', either: [best.found, next.found] };
}

function isProse(rate: number, text: string): boolean {
  const least = /\p{Script=Han}/u.test(text) ? leastRate.han : leastRate.alphabet;
  const letters = countLetters(text);
  return letters > 0 && rate / letters >= least;
}

function countLetters(text: string): number {
  return text.match(/[^\p{ASCII}]|\p{L}/gu)?.length ?? 0;
}

/** The first words in which two readings differ, one of each. */
export function findFirstDifference(
  one: string,
  other: string,
): { readonly at: number; readonly words: readonly [string, string] } {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const toWord = (text: string) => {
    const before = /\S{0,20}$/u.exec(text.slice(0, at))?.[0] ?? '';
    const behind = /^\S{0,20}/u.exec(text.slice(at))?.[0] ?? '';
    return (before + behind).toWellFormed();
  };
  return { at, words: [toWord(one), toWord(other)] };
}
