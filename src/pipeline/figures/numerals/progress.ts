import type { Match } from '../tokens/phrase-table.ts';
import { addPart, type Parts, sumParts } from './add-up.ts';
import type { NumberWord } from './number-words.ts';
import { joinPart } from './split-compound.ts';

/** How far a number is read. */
export interface Progress {
  readonly to: number;
  readonly parts: Parts;
  /** The last scale word, 1 where none. */
  readonly scale: number;
  /** What was read last decides what may follow. */
  readonly last: 'digits' | 'tens' | 'hundreds' | 'scales';
  /** How the number started: words for units and tens go on no number in digits. */
  readonly form: 'digits' | 'words';
  /** How many numbers it is the rest of: “one million, **two thousand**”. */
  readonly depth?: number;
}

/** “Dois mil **e quinhentos milhões**” are 2,500 million: the thousands are multiplied too. */
export function carryOn(progress: Progress, rest: Progress): Progress | undefined {
  const [first = 0, ...others] = rest.parts;
  const scale = 1000 ** Math.floor(Math.log10(Math.max(first, 1)) / 3);
  const isOne = progress.form === 'words' && rest.form === 'words' && progress.scale === 1000 && scale >= 1e6;
  const before = sumParts(progress.parts);
  if (!isOne || first % scale !== 0 || before >= scale) return undefined;
  return { ...rest, parts: [before * scale + first, ...others] };
}

/** Danish “hundrede **og titusind**” is 110,000: the hundreds belong to the thousands of the compound. */
export function carryHundreds(progress: Progress, { to, value: word }: Match<NumberWord>): Progress | undefined {
  const hundreds = progress.parts.at(-1) ?? 0;
  const scale = 1000 ** Math.floor(Math.log10(Math.max(word.value, 1)) / 3);
  const isCompound = word.role === 'cardinal' && scale >= 1000 && word.value / scale < 100;
  if (!isCompound || hundreds < 100 || hundreds > 900) return undefined;
  const parts = addPart(progress.parts.slice(0, -1), hundreds * scale + word.value);
  return parts && { ...progress, to, parts, last: 'scales' };
}

/** Digits take scale words, not further words of units and tens. */
export function takeWord(to: number, progress: Progress, word: NumberWord): Progress | undefined {
  if (progress.form === 'digits' && word.role === 'cardinal') return undefined;
  if (progress.last === 'digits') return scaleDigits(to, progress, word.value);
  const joined = joinPart(progress.parts, word);
  if (!joined) return undefined;
  const next = { ...progress, ...toProgress(to, joined, word, progress.scale), form: progress.form };
  // “1,5 **mil milhões**”: both words multiplied the digits.
  const isTwice = progress.form === 'digits' && joined.length === progress.parts.length && word.role !== 'cardinal';
  return isTwice ? { ...next, scale: progress.scale * word.value } : next;
}

/** The progress after a number word. */
export function toProgress(to: number, parts: Parts, { value, role }: NumberWord, scale: number): Progress {
  const last = value >= 1000 ? 'scales' : value >= 100 ? 'hundreds' : 'tens';
  return { to, parts, scale: role === 'cardinal' ? scale : value, last, form: 'words' };
}

/** Digits are multiplied as they stand, however large: “3000K”, “1200 mii”. */
export function scaleDigits(to: number, { parts, form }: Progress, value: number): Progress {
  return { to, parts: [Number((sumParts(parts) * value).toPrecision(15))], scale: value, last: 'scales', form };
}
