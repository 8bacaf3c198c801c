import type { FigureLexicon } from '../figure-lexicon.ts';
import { createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import { rememberAt } from '../tokens/remember-at.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import { createLooseMultipleTest } from './loose-multiple.ts';
import { createNumberStartTest } from './may-start.ts';
import { createMultipleTable } from './multiple-table.ts';
import { createNumberWords } from './number-words.ts';
import { type Numeral, toNumeral } from './numeral.ts';
import { type CardinalReader, createCardinalReader } from './read-cardinal.ts';
import { createFractionReader } from './read-fraction.ts';
import { createMagnitudeReader } from './read-magnitude.ts';
import { createOrdinalReader } from './read-ordinal.ts';

/** The readers of numbers of every kind; those that date reading needs are there by name. */
export interface NumeralReaders {
  readonly readNumeral: CardinalReader;
  readonly readCardinal: CardinalReader;
  readonly readOrdinal: CardinalReader;
  /** Whether any of them may find something at a token. */
  readonly mayStart: (tokens: readonly Token[], at: number) => boolean;
}

/** Returns the readers of one language. The order of the list says which reading wins where several fit. */
export function createNumeralReaders(lexicon: FigureLexicon): NumeralReaders {
  const words = createNumberWords(lexicon);
  const mayStart = createNumberStartTest(lexicon, words);
  const whereMayStart = (read: CardinalReader): CardinalReader =>
    rememberAt((tokens, at) => (mayStart(tokens, at) ? read(tokens, at) : undefined));
  const readCardinal = whereMayStart(createCardinalReader(lexicon, words));
  const readOrdinal = whereMayStart(createOrdinalReader(lexicon, readCardinal));
  const multiples = createMultipleTable(lexicon);
  const doubtful = new Set(lexicon.numbers.doubtfulMultiples);
  const functionWords = createWordTable([...lexicon.units.functionWords, ...lexicon.numbers.partitives]);
  const isSaidBehind = createLooseMultipleTest(lexicon, readCardinal);
  const isNoun = (tokens: readonly Token[], behind: number) => {
    const mark = tokens[behind];
    const at = mark && isHyphen(mark) && isGlued(tokens, behind) ? behind + 1 : behind;
    return tokens[at]?.kind === 'word' && functionWords.match(tokens, at) === undefined;
  };
  const readMultiple = (tokens: readonly Token[], at: number): Numeral | undefined => {
    const word = multiples.match(tokens, at);
    const isOpen =
      word && (!doubtful.has(tokens[at]?.key ?? '') || !isNoun(tokens, word.to)) && !isSaidBehind(tokens, at);
    return word && isOpen ? toNumeral({ from: at, to: word.to, value: word.value, kind: 'multiple' }) : undefined;
  };
  /** A word that is both goes with what follows: Croatian “šesto” is the sixth, “šesto tri” 603. */
  const readLonger = (tokens: readonly Token[], at: number): Numeral | undefined => {
    const [ordinal, cardinal] = [readOrdinal(tokens, at), readCardinal(tokens, at)];
    return ordinal && cardinal && cardinal.to > ordinal.to ? cardinal : (ordinal ?? cardinal);
  };
  const readers = [
    createFractionReader(lexicon, readCardinal),
    createMagnitudeReader(lexicon, readCardinal),
    readMultiple,
    readLonger,
  ];
  const readNumeral = whereMayStart((tokens, at) => {
    for (const read of readers) {
      const numeral = read(tokens, at);
      if (numeral) return numeral;
    }
    return undefined;
  });
  return { readNumeral, readCardinal, readOrdinal, mayStart };
}
