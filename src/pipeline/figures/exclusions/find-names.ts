import type { Place } from '../draft.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import type { Token } from '../tokens/tokenise.ts';
import type { UnitTables } from '../units/unit-table.ts';
import { createAddressFinder } from './find-addresses.ts';
import { createNumberNameFinder } from './find-number-names.ts';
import { createTitleFinder } from './find-titles.ts';
import { createNameTests } from './name-tests.ts';

/**
 * Returns a finder of the tokens within names that hold numbers or dates: titles, names with a number word, and addresses.
 * Neither a quantity nor a date is read there.
 */
export function createNameFinder(lexicon: FigureLexicon, units: UnitTables) {
  const findTitles = createTitleFinder(lexicon);
  const findNumberNames = createNumberNameFinder(lexicon);
  const findAddresses = createAddressFinder(lexicon, createNameTests(lexicon, units).hasUnit);

  return (tokens: readonly Token[], dates: readonly Place[]): ReadonlySet<number> => {
    const named = new Set<number>();
    for (const { from, to } of [...findTitles(tokens), ...findNumberNames(tokens), ...findAddresses(tokens, dates)])
      for (let at = from; at < to; at++) named.add(at);
    return named;
  };
}
