import { isDesignation } from '../exclusions/name-numbers.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { parseRoman } from '../numerals/parse-roman.ts';
import type { NumeralReaders } from '../numerals/read-numeral.ts';
import { toAsciiDigits } from '../numerals/to-digit-value.ts';
import { createPhraseTable, createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import { isGlued, isUnspaced, type Token } from '../tokens/tokenise.ts';
import { createAgeDecadeTest } from '../units/read-age-decade.ts';

interface DecadeDate {
  readonly to: number;
  readonly date: string;
}

/** Returns a reader of decades and centuries: “anii ’90”, “the 1990s”, “anni Novanta”, “secolul al XX-lea”. */
export function createDecadeReader(lexicon: FigureLexicon, { readOrdinal }: NumeralReaders) {
  const { dates } = lexicon;
  const isAgeDecade = createAgeDecadeTest(lexicon);
  const words = createWordTable(dates.decadeWords);
  const names = createPhraseTable(Object.entries(dates.decadeNames));
  const nouns = createPhraseTable(Object.entries(dates.decadeNouns));
  const suffixes = createWordTable(dates.decadeSuffixes);
  const centurySuffixes = createWordTable(dates.centurySuffixes);
  const centuries = createWordTable(dates.centuryWords);

  return (tokens: readonly Token[], at: number): DecadeDate | undefined =>
    readAfterWord(tokens, at) ?? readSuffixed(tokens, at) ?? readNamed(tokens, at) ?? readCentury(tokens, at);

  function readAfterWord(tokens: readonly Token[], at: number): DecadeDate | undefined {
    const word = words.match(tokens, at);
    if (!word) return undefined;
    const name = names.match(tokens, word.to);
    if (name) return { to: name.to, date: toDecade(name.value) };
    const digits = readDigits(tokens, word.to);
    return digits && !isSpan(tokens, digits.to) && !(isGlued(tokens, digits.to) && tokens[digits.to]?.kind === 'word')
      ? { to: digits.to, date: toDecade(digits.year) }
      : undefined;
  }

  function readSuffixed(tokens: readonly Token[], at: number): DecadeDate | undefined {
    const digits = isDesignation(tokens, at) || isAgeDecade(tokens, at) ? undefined : readDigits(tokens, at);
    const suffix = digits && isUnspaced(tokens, digits.to) ? suffixes.match(tokens, digits.to) : undefined;
    const isRank = suffix && isShort(tokens[at]) && readOrdinal(tokens, at)?.to === suffix.to;
    if (!digits || !suffix || isRank) return undefined;
    const isCentury = digits.year % 100 === 0 && centurySuffixes.match(tokens, digits.to) !== undefined;
    return { to: suffix.to, date: isCentury ? `${digits.year / 100}XX` : toDecade(digits.year) };
  }

  /** “devadesátých **let**”, “Neunzigerjahre”. */
  function readNamed(tokens: readonly Token[], at: number): DecadeDate | undefined {
    const noun = nouns.match(tokens, at);
    if (noun) return { to: noun.to, date: toDecade(noun.value) };
    const name = names.match(tokens, at);
    const suffix = name && !isGlued(tokens, name.to) ? suffixes.match(tokens, name.to) : undefined;
    return name && suffix ? { to: suffix.to, date: toDecade(name.value) } : undefined;
  }

  function readCentury(tokens: readonly Token[], at: number): DecadeDate | undefined {
    const word = centuries.match(tokens, at);
    const number = readNumber(tokens, word?.to ?? at);
    const after = number && !word ? centuries.match(tokens, number.to) : undefined;
    const isFound = number && (word || after) && number.value >= 5 && number.value <= 30;
    return isFound ? { to: after?.to ?? number.to, date: `${String(number.value - 1).padStart(2, '0')}XX` } : undefined;
  }

  function readNumber(tokens: readonly Token[], at: number) {
    const ordinal = readOrdinal(tokens, at);
    if (ordinal) return { to: ordinal.to, value: Number(ordinal.value) };
    const roman = parseRoman(tokens[at]?.text ?? '');
    return roman === undefined ? undefined : { to: at + 1, value: roman };
  }
}

/** “latach 1990–2000”: the first of two years. */
function isSpan(tokens: readonly Token[], at: number): boolean {
  const [hyphen, last] = tokens.slice(at, at + 2);
  return hyphen !== undefined && isHyphen(hyphen) && last?.kind === 'digits' && last.text.length === 4;
}

/** A decade in digits, of four or, behind an apostrophe or a word for it, of two: `1990`, `’90`. */
function readDigits(tokens: readonly Token[], at: number) {
  const first = tokens[at]?.key === "'" ? at + 1 : at;
  const token = tokens[first];
  const digits = token?.kind === 'digits' ? toAsciiDigits(token.text) : '';
  const isDecade = (digits.length === 2 || digits.length === 4) && digits.endsWith('0') && digits !== '00';
  if (!isDecade) return undefined;
  const value = Number(digits);
  const year = digits.length === 4 ? value : value + (value < 20 ? 2000 : 1900);
  return year >= 1000 && year < 2100 ? { to: first + 1, year } : undefined;
}

/** Two digits, which with such an ending may be a place in a list: Russian “60-е место”. */
function isShort(token: Token | undefined): boolean {
  return token?.text.length === 2;
}

function toDecade(year: number): string {
  return `${String(year).slice(0, 3)}X`;
}
