import type { FigureLexicon } from '../figure-lexicon.ts';
import { createPhraseTable } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';
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
}

/** Returns the readers of one language. The order of the list says which reading wins where several fit. */
export function createNumeralReaders(lexicon: FigureLexicon): NumeralReaders {
  const readCardinal = createCardinalReader(lexicon);
  const readOrdinal = createOrdinalReader(lexicon);
  const multiples = createPhraseTable(Object.entries(lexicon.numbers.multiples));
  const readMultiple = (tokens: readonly Token[], at: number): Numeral | undefined => {
    const word = multiples.match(tokens, at);
    return word && toNumeral({ from: at, to: word.to, value: word.value, kind: 'multiple' });
  };
  const readers = [
    createFractionReader(lexicon, readCardinal),
    createMagnitudeReader(lexicon),
    readMultiple,
    readOrdinal,
    readCardinal,
  ];
  const readNumeral: CardinalReader = (tokens, at) => {
    for (const read of readers) {
      const numeral = read(tokens, at);
      if (numeral) return numeral;
    }
    return undefined;
  };
  return { readNumeral, readCardinal, readOrdinal };
}
