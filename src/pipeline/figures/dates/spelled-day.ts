import type { FigureLexicon } from '../figure-lexicon.ts';
import type { NumeralReaders } from '../numerals/read-numeral.ts';
import type { Match } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';

const longestMonth = 31;

/** Returns a reader of a day of the month in words, as far as a language writes days so: “пятнадцатого”, “δεκαπέντε”. */
export function createSpelledDayReader(
  { dates }: FigureLexicon,
  { readOrdinal, readCardinal }: Pick<NumeralReaders, 'readOrdinal' | 'readCardinal'>,
) {
  const readers = [
    ...(dates.spelledDays.includes('ordinals') ? [readOrdinal] : []),
    ...(dates.spelledDays.includes('cardinals') ? [readCardinal] : []),
  ];

  return (tokens: readonly Token[], at: number): Match<number> | undefined => {
    if (readers.length === 0 || tokens[at]?.kind !== 'word') return undefined;
    const days = readers.flatMap((read) => {
      const numeral = read(tokens, at);
      const value = Number(numeral?.value);
      return numeral && Number.isInteger(value) && value >= 1 && value <= longestMonth
        ? [{ to: numeral.to, value }]
        : [];
    });
    return days.sort((a, b) => b.to - a.to)[0];
  };
}
