import type { FigureLexicon } from '../figure-lexicon.ts';
import { toNumeral } from '../numerals/numeral.ts';
import { createWordTable } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';
import { createNounFinder } from '../units/find-noun.ts';
import { createUnitFinder } from '../units/find-unit.ts';
import type { UnitTables } from '../units/unit-table.ts';
import type { CountedAfter } from './read-year.ts';

/** Returns a test of what follows a number that may be a year: a unit or linked noun makes it none, a word for a year one. */
export function createCountedTest(
  lexicon: FigureLexicon,
  units: UnitTables,
): (tokens: readonly Token[], to: number) => CountedAfter {
  const findUnit = createUnitFinder(lexicon, units);
  const { findCounted } = createNounFinder(lexicon);
  const noun = lexicon.dates.yearsHaveStop ? 'unit' : 'noun';
  const linkers = createWordTable(lexicon.units.linkers);
  const yearMarks = createWordTable(lexicon.dates.yearMarks);

  return (tokens, to) => {
    const numeral = toNumeral({ from: to - 1, to, value: 2000, form: 'digits' });
    if (yearMarks.match(tokens, to)) return 'mark';
    if (findUnit(tokens, numeral)) return 'unit';
    const linker = linkers.match(tokens, to);
    if (linker && findCounted(tokens, linker.to)?.isPlural) return 'unit';
    return findCounted(tokens, to)?.isPlural ? noun : 'nothing';
  };
}
