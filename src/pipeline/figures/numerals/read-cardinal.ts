import type { FigureLexicon } from '../figure-lexicon.ts';
import { createPhraseTable, createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';
import { isGlued } from '../tokens/tokenise.ts';
import { type Parts, sumParts } from './add-up.ts';
import { createNumberFormat } from './number-format.ts';
import { createNumberWords, type NumberWord } from './number-words.ts';
import { type Numeral, toNumeral } from './numeral.ts';
import { readDigits } from './read-digits.ts';
import { joinPart } from './split-compound.ts';

/** How far a number is read. */
interface Progress {
  readonly to: number;
  readonly parts: Parts;
  /** The last scale word, 1 where none. */
  readonly scale: number;
  /** What was read last decides what may follow. */
  readonly last: 'digits' | 'tens' | 'hundreds' | 'scales';
}

export type CardinalReader = (tokens: readonly Token[], at: number) => Numeral | undefined;

const signs = /^[-−–+]$/u;

/** Returns a reader of whole and decimal numbers in digits, in words and in both: “2,5 milioni”, “tre milioni e mezzo”. */
export function createCardinalReader(lexicon: FigureLexicon): CardinalReader {
  const { numbers } = lexicon;
  const format = createNumberFormat(lexicon.lang);
  const words = createNumberWords(lexicon);
  const joiners = createPhraseTable(numbers.joiners.map((joiner) => [joiner.word, joiner.after] as const));
  const scaleLinkers = createWordTable(numbers.scaleLinkers);
  const decimalWords = createWordTable(numbers.decimalWords);
  const negatives = createWordTable(numbers.negatives);
  const additions = createPhraseTable(Object.entries(numbers.additions));
  const articles = new Set(numbers.articles);
  const doubtful = new Set(numbers.doubtful);
  const homographs = new Set(numbers.homographs);

  function start(tokens: readonly Token[], at: number) {
    const digits = readDigits(tokens, at, format);
    if (digits) {
      const vulgar = readVulgar(tokens[digits.to]);
      const parts = [digits.value + (vulgar ?? 0)];
      const to = vulgar === undefined ? digits.to : digits.to + 1;
      return { progress: { to, parts, scale: 1, last: 'digits' } satisfies Progress, digits };
    }
    const vulgar = readVulgar(tokens[at]);
    if (vulgar !== undefined)
      return { progress: { to: at + 1, parts: [vulgar], scale: 1, last: 'digits' } satisfies Progress };
    const word = words.match(tokens, at);
    const parts =
      word && word.value.role !== 'scale' && word.value.role !== 'collective' ? joinPart([], word.value) : undefined;
    return word && parts && { progress: toProgress(word.to, parts, word.value, 1) };
  }

  function advance(tokens: readonly Token[], { to, parts, scale, last }: Progress): Progress | undefined {
    const letter = last === 'digits' && isGlued(tokens, to) ? words.letters.match(tokens, to) : undefined;
    if (letter && !isGluedWord(tokens, letter.to)) return scaleDigits(letter.to, parts, letter.value);
    const at = isJoiningHyphen(tokens, to) ? to + 1 : to;
    const direct = words.match(tokens, at);
    const isScaled = last === 'digits' && direct && direct.value.role !== 'cardinal';
    if (isScaled) return scaleDigits(direct.to, parts, direct.value.value);
    const joined = direct && isOpenTo(direct.value, last) ? withWord(direct.to, parts, direct.value, scale) : undefined;
    return joined ?? afterLinker(tokens, to, parts, scale, last) ?? afterJoiner(tokens, to, parts, scale, last);
  }

  function afterLinker(
    tokens: readonly Token[],
    to: number,
    parts: Parts,
    scale: number,
    last: Progress['last'],
  ): Progress | undefined {
    const linker = scaleLinkers.match(tokens, to);
    const word = linker && words.match(tokens, linker.to);
    if (!word || word.value.role === 'cardinal') return undefined;
    return last === 'digits'
      ? scaleDigits(word.to, parts, word.value.value)
      : withWord(word.to, parts, word.value, scale);
  }

  function afterJoiner(
    tokens: readonly Token[],
    to: number,
    parts: Parts,
    scale: number,
    last: Progress['last'],
  ): Progress | undefined {
    const joiner = last === 'digits' ? undefined : joiners.match(tokens, to);
    const at = last === 'scales' && !joiner ? to : joiner?.to;
    if (at === undefined || (joiner && last !== 'digits' && !joiner.value.includes(last))) return undefined;
    const digits = last === 'scales' ? readDigits(tokens, at, format) : undefined;
    if (digits) return smallerScale(tokens, digits.to, parts, digits.value);
    const word = joiner && words.match(tokens, at);
    return word && !articles.has(tokens[at]?.key ?? '') ? withWord(word.to, parts, word.value, scale) : undefined;
  }

  /** “1 miliardo e 200 milioni”: digits go on a number only where a smaller scale word follows them. */
  function smallerScale(tokens: readonly Token[], at: number, parts: Parts, value: number): Progress | undefined {
    const linker = scaleLinkers.match(tokens, at);
    const word = words.match(tokens, linker?.to ?? at);
    const lowest = parts.at(-1) ?? 0;
    if (!word || word.value.role === 'cardinal' || value * word.value.value >= lowest) return undefined;
    return { to: word.to, parts: [...parts, value * word.value.value], scale: word.value.value, last: 'scales' };
  }

  function readDecimals(tokens: readonly Token[], progress: Progress): Progress {
    const point = decimalWords.match(tokens, progress.to);
    let decimals = '';
    let to = point?.to ?? progress.to;
    for (let next = point && readDecimal(tokens, to); next; next = readDecimal(tokens, to)) {
      decimals += String(next.value);
      to = next.to;
    }
    if (decimals === '') return progress;
    return { ...progress, to, parts: [sumParts(progress.parts) + Number(`0.${decimals}`)], last: 'digits' };
  }

  function readDecimal(tokens: readonly Token[], at: number) {
    const digits = tokens[at]?.kind === 'digits' ? readDigits(tokens, at, format) : undefined;
    if (digits) return digits;
    const word = words.match(tokens, at);
    return word && word.value.role === 'cardinal' && word.value.value < 100
      ? { to: word.to, value: word.value.value }
      : undefined;
  }

  function readSign(tokens: readonly Token[], at: number): { readonly to: number; readonly sign: number } {
    const word = negatives.match(tokens, at);
    if (word && (tokens[word.to]?.kind === 'digits' || words.match(tokens, word.to))) return { to: word.to, sign: -1 };
    const text = tokens[at]?.text ?? '';
    const isFree = !isGlued(tokens, at) && tokens[at - 1]?.kind !== 'digits';
    const isNext = tokens[at + 1]?.gap === '' || at === 0;
    if (!signs.test(text) || !isFree || !isNext) return { to: at, sign: 1 };
    return { to: at + 1, sign: text === '+' ? 1 : -1 };
  }

  return (tokens, at) => {
    const { to: first, sign } = readSign(tokens, at);
    const started = start(tokens, first);
    if (!started) return undefined;
    let progress = readDecimals(tokens, started.progress);
    for (let next = advance(tokens, progress); next; next = advance(tokens, progress)) progress = next;
    const addition = additions.match(tokens, progress.to);
    const value = sumParts(progress.parts) + (addition ? addition.value * progress.scale : 0);
    const isBare = progress.to === started.progress.to && !addition;
    const key = tokens[first]?.key ?? '';
    const isOneWord = isBare && progress.to === first + 1 && started.digits === undefined;
    return toNumeral({
      from: at,
      to: addition?.to ?? progress.to,
      value: sign * value,
      form: started.digits ? 'digits' : 'words',
      scale: progress.scale,
      run: isBare && sign === 1 ? started.digits?.run : undefined,
      needs: isOneWord ? toNeeds(key) : 'nothing',
      isAmbiguous: started.digits?.isAmbiguous ?? false,
    });
  };

  function toNeeds(key: string): Numeral['needs'] {
    if (articles.has(key) || homographs.has(key)) return 'unit';
    return doubtful.has(key) ? 'noun' : 'nothing';
  }
}

function withWord(to: number, parts: Parts, word: NumberWord, scale: number): Progress | undefined {
  const joined = joinPart(parts, word);
  return joined && toProgress(to, joined, word, scale);
}

function toProgress(to: number, parts: Parts, { value, role }: NumberWord, scale: number): Progress {
  const last = value >= 1000 ? 'scales' : value >= 100 ? 'hundreds' : 'tens';
  return { to, parts, scale: role === 'cardinal' ? scale : value, last };
}

/** Digits are multiplied as they stand, however large: “3000K”, “1200 mii”. */
function scaleDigits(to: number, parts: Parts, value: number): Progress {
  return { to, parts: [Number((sumParts(parts) * value).toPrecision(15))], scale: value, last: 'scales' };
}

/** Digits take scale words, not further words of units and tens. */
function isOpenTo(word: NumberWord, last: Progress['last']): boolean {
  return last !== 'digits' || word.role !== 'cardinal';
}

function isJoiningHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isHyphen(token) && token.gap === '' && tokens[at + 1]?.gap === '';
}

function isGluedWord(tokens: readonly Token[], at: number): boolean {
  return isGlued(tokens, at) && tokens[at]?.kind === 'word';
}

/** A fraction that is one character, such as ½. */
function readVulgar(token: Token | undefined): number | undefined {
  if (token?.kind !== 'other') return undefined;
  const [, numerator, denominator] = /^(\d+)⁄(\d+)$/u.exec(token.text.normalize('NFKC')) ?? [];
  return numerator && denominator ? Number(numerator) / Number(denominator) : undefined;
}
