import type { FigureLexicon } from '../figure-lexicon.ts';
import { createPhraseTable, createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import { type Numeral, toNumeral } from './numeral.ts';
import { parseRoman } from './parse-roman.ts';
import type { CardinalReader } from './read-cardinal.ts';
import { createLongOrdinalReader } from './read-long-ordinal.ts';
import { toAsciiDigits } from './to-digit-value.ts';

export type OrdinalReader = (tokens: readonly Token[], at: number) => Numeral | undefined;

/** Of one letter it would be a word: “Ver”, “Ce”. */
const suffixedRoman = /^([IVX]{2,})(\p{L}{1,4})$/u;

/** Returns a reader of ordinals in words (“settantesimo”), digits (“21st”, “al 3-lea”) and Roman numerals (“al II-lea”). */
export function createOrdinalReader(lexicon: FigureLexicon, readCardinal: CardinalReader): OrdinalReader {
  const { numbers, spelled } = lexicon;
  const words = createPhraseTable([...Object.entries(numbers.ordinals), ...spelled.ordinals], { skipsHyphens: true });
  const readLong = createLongOrdinalReader(lexicon, words, readCardinal);
  const suffixes = createWordTable(numbers.ordinalSuffixes);
  const romanSuffixes = new Set(numbers.ordinalSuffixes);
  const openers = createWordTable(numbers.ordinalOpeners);
  const cardinals = createPhraseTable(spelled.cardinals);
  const doubtful = new Set(numbers.doubtfulOrdinals);
  const needsOpener = numbers.ordinalOpeners.length > 0;
  const writesTogether = needsOpener && numbers.ordinalSuffixes.length === 0;

  return (tokens, at) =>
    readWords(tokens, at) ?? readSuffixed(tokens, at) ?? readSuffixedRoman(tokens, at) ?? readLongWords(tokens, at);

  function readLongWords(tokens: readonly Token[], at: number): Numeral | undefined {
    const long = readLong(tokens, at);
    return long && toOrdinal(at, long.to, long.value, 'noun');
  }

  /** French “XXe”, “IIIᵉ”, which are one word. */
  function readSuffixedRoman(tokens: readonly Token[], at: number): Numeral | undefined {
    const [, roman = '', suffix = ''] = suffixedRoman.exec(tokens[at]?.text ?? '') ?? [];
    const value = needsOpener || !romanSuffixes.has(suffix) ? undefined : parseRoman(roman);
    return value === undefined ? undefined : toOrdinal(at, at + 1, value, 'noun');
  }

  function readWords(tokens: readonly Token[], at: number): Numeral | undefined {
    const word = words.match(tokens, at);
    if (!word) return undefined;
    // “第一百三十三”: a number of several words goes on behind the first ordinal in it.
    const long = writesTogether ? readSuffixed(tokens, at) : undefined;
    if (long && long.to > word.to) return long;
    const key = tokens
      .slice(at, word.to)
      .map((token) => token.key)
      .join(' ');
    return toOrdinal(at, word.to, word.value, doubtful.has(key) ? 'unit' : 'noun');
  }

  function readSuffixed(tokens: readonly Token[], at: number): Numeral | undefined {
    const opener = openers.match(tokens, at);
    if (needsOpener && !opener) return undefined;
    const first = opener?.to ?? at;
    const whole = opener && writesTogether ? readCardinal(tokens, first) : undefined;
    const isWhole = whole !== undefined && Number.isInteger(whole.value) && whole.form === 'words';
    const word = isWhole ? { to: whole.to, value: Number(whole.value) } : opener && cardinals.match(tokens, first);
    const value = word?.value ?? readNumber(tokens[first], opener !== undefined);
    if (value === undefined) return undefined;
    const after = word?.to ?? first + 1;
    const hyphen = tokens[after];
    const next = hyphen && isHyphen(hyphen) && hyphen.gap === '' ? after + 1 : after;
    if (opener && writesTogether) return toOrdinal(at, after, value, 'noun');
    const suffix = suffixes.match(tokens, next) ?? (next > after ? suffixes.match(tokens, after) : undefined);
    if (!suffix || (!isGlued(tokens, next) && !opener) || isGluedWord(tokens, suffix.to)) return undefined;
    return tokens[next]?.text === '.'
      ? readDotted(tokens, at, suffix.to, value)
      : toOrdinal(at, suffix.to, value, 'nothing');
  }
}

/** “3. Quartal”: a stop makes an ordinal of up to three digits before a word; elsewhere it ends the sentence. */
function readDotted(tokens: readonly Token[], from: number, to: number, value: number): Numeral | undefined {
  const isBeforeWord = tokens[to]?.kind === 'word' && !isGlued(tokens, to);
  return isBeforeWord && value > 0 && value < 1000 ? toOrdinal(from, to, value, 'noun') : undefined;
}

function readNumber(token: Token | undefined, allowsRoman: boolean): number | undefined {
  if (token?.kind === 'digits') return Number(toAsciiDigits(token.text));
  return allowsRoman && token ? parseRoman(token.text) : undefined;
}

function isGluedWord(tokens: readonly Token[], at: number): boolean {
  return isGlued(tokens, at) && tokens[at]?.kind === 'word';
}

function toOrdinal(from: number, to: number, value: number, needs: Numeral['needs']): Numeral {
  return toNumeral({ from, to, value, kind: 'ordinal', needs });
}
