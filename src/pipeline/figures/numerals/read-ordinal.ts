import type { FigureLexicon } from '../figure-lexicon.ts';
import { createPhraseTable, createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import { type Numeral, toNumeral } from './numeral.ts';
import { parseRoman } from './parse-roman.ts';
import { toAsciiDigits } from './to-digit-value.ts';

export type OrdinalReader = (tokens: readonly Token[], at: number) => Numeral | undefined;

/** Returns a reader of ordinals in words (“settantesimo”), digits (“21st”, “al 3-lea”) and Roman numerals (“al II-lea”). */
export function createOrdinalReader({ numbers, spelled }: FigureLexicon): OrdinalReader {
  const words = createPhraseTable([...Object.entries(numbers.ordinals), ...spelled.ordinals], { skipsHyphens: true });
  const suffixes = createWordTable(numbers.ordinalSuffixes);
  const openers = createWordTable(numbers.ordinalOpeners);
  const cardinals = createPhraseTable(spelled.cardinals);
  const doubtful = new Set(numbers.doubtfulOrdinals);
  const needsOpener = numbers.ordinalOpeners.length > 0;

  return (tokens, at) => readWords(tokens, at) ?? readSuffixed(tokens, at);

  function readWords(tokens: readonly Token[], at: number): Numeral | undefined {
    const word = words.match(tokens, at);
    if (!word) return undefined;
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
    const word = opener && cardinals.match(tokens, first);
    const value = word?.value ?? readNumber(tokens[first], opener !== undefined);
    if (value === undefined) return undefined;
    const after = word?.to ?? first + 1;
    const hyphen = tokens[after];
    const next = hyphen && isHyphen(hyphen) && hyphen.gap === '' ? after + 1 : after;
    const suffix = suffixes.match(tokens, next);
    if (!suffix || (!isGlued(tokens, next) && !opener) || isGluedWord(tokens, suffix.to)) return undefined;
    return toOrdinal(at, suffix.to, value, 'nothing');
  }
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
