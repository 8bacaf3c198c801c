import type { FigureLexicon } from '../figure-lexicon.ts';
import { createPhraseTable, createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import { type Parts, sumParts } from './add-up.ts';
import type { NumberFormat } from './number-format.ts';
import type { NumberWord, NumberWords } from './number-words.ts';
import { readDigits } from './read-digits.ts';
import { joinPart } from './split-compound.ts';

/** How far a number is read. */
export interface Progress {
  readonly to: number;
  readonly parts: Parts;
  /** The last scale word, 1 where none. */
  readonly scale: number;
  /** What was read last decides what may follow. */
  readonly last: 'digits' | 'tens' | 'hundreds' | 'scales';
}

export type Continuation = (tokens: readonly Token[], progress: Progress) => Progress | undefined;

/** Returns a function that takes one more word into a number that is read so far, `undefined` where it ends. */
export function createContinuation({ numbers }: FigureLexicon, words: NumberWords, format: NumberFormat): Continuation {
  const joiners = createPhraseTable(numbers.joiners.map((joiner) => [joiner.word, joiner.after] as const));
  const linkers = createWordTable(numbers.scaleLinkers);
  const articles = new Set(numbers.articles);

  return (tokens, progress) =>
    withLetter(tokens, progress) ??
    withNext(tokens, progress) ??
    withLinked(tokens, progress) ??
    withJoined(tokens, progress) ??
    withSmallerScale(tokens, progress);

  /** `10k`, `5bn`. */
  function withLetter(tokens: readonly Token[], progress: Progress): Progress | undefined {
    const letter =
      progress.last === 'digits' && isGlued(tokens, progress.to) ? words.letters.match(tokens, progress.to) : undefined;
    const isWhole = letter && !(isGlued(tokens, letter.to) && tokens[letter.to]?.kind === 'word');
    return isWhole ? scaleDigits(letter.to, progress, letter.value) : undefined;
  }

  function withNext(tokens: readonly Token[], progress: Progress): Progress | undefined {
    const word = words.match(tokens, skipHyphen(tokens, progress.to));
    return word && takeWord(word.to, progress, word.value);
  }

  /** “20 **de** milioane”. */
  function withLinked(tokens: readonly Token[], progress: Progress): Progress | undefined {
    const linker = linkers.match(tokens, progress.to);
    const word = linker && words.match(tokens, linker.to);
    return word && word.value.role !== 'cardinal' ? takeWord(word.to, progress, word.value) : undefined;
  }

  /** “douăzeci **și** trei”, “two hundred **and** five”. */
  function withJoined(tokens: readonly Token[], progress: Progress): Progress | undefined {
    const { last } = progress;
    const joiner = joiners.match(tokens, progress.to);
    if (!joiner || last === 'digits' || !joiner.value.includes(last) || articles.has(tokens[joiner.to]?.key ?? ''))
      return undefined;
    const word = words.match(tokens, joiner.to);
    return word && takeWord(word.to, progress, word.value);
  }

  /** “1 miliardo e 200 milioni”: digits go on a number only where a smaller scale word follows them. */
  function withSmallerScale(tokens: readonly Token[], { last, to, parts }: Progress): Progress | undefined {
    if (last !== 'scales') return undefined;
    const digits = readDigits(tokens, joiners.match(tokens, to)?.to ?? to, format);
    const word = digits && words.match(tokens, linkers.match(tokens, digits.to)?.to ?? digits.to);
    if (!word || word.value.role === 'cardinal') return undefined;
    const value = digits.value * word.value.value;
    return value < (parts.at(-1) ?? 0)
      ? { to: word.to, parts: [...parts, value], scale: word.value.value, last }
      : undefined;
  }
}

/** Digits take scale words, not further words of units and tens. */
function takeWord(to: number, progress: Progress, word: NumberWord): Progress | undefined {
  if (progress.last === 'digits') return word.role === 'cardinal' ? undefined : scaleDigits(to, progress, word.value);
  const joined = joinPart(progress.parts, word);
  return joined && toProgress(to, joined, word, progress.scale);
}

/** The progress after a number word. */
export function toProgress(to: number, parts: Parts, { value, role }: NumberWord, scale: number): Progress {
  const last = value >= 1000 ? 'scales' : value >= 100 ? 'hundreds' : 'tens';
  return { to, parts, scale: role === 'cardinal' ? scale : value, last };
}

/** Digits are multiplied as they stand, however large: “3000K”, “1200 mii”. */
function scaleDigits(to: number, { parts }: Progress, value: number): Progress {
  return { to, parts: [Number((sumParts(parts) * value).toPrecision(15))], scale: value, last: 'scales' };
}

function skipHyphen(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token && isHyphen(token) && token.gap === '' && tokens[at + 1]?.gap === '' ? at + 1 : at;
}
