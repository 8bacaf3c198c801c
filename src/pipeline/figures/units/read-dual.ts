import type { Draft } from '../draft.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { toNumeral } from '../numerals/numeral.ts';
import { createPhraseTable } from '../tokens/phrase-table.ts';
import { type Token, tokenise } from '../tokens/tokenise.ts';
import { measure, toQuantity } from './measure.ts';
import type { UnitTables } from './unit-table.ts';

/** Returns a reader of words that are two of a thing in themselves: Arabic “عامين” is two years, “شخصان” two people. */
export function createDualReader({ units }: FigureLexicon, tables: UnitTables) {
  const duals = createPhraseTable(Object.entries(units.duals));

  return (tokens: readonly Token[], at: number): Draft | undefined => {
    const dual = duals.match(tokens, at);
    if (!dual) return undefined;
    const numeral = toNumeral({ from: at, to: dual.to, value: 2 });
    const unit = tables.words.match(tokenise(dual.value), 0);
    const text = tokens.slice(at, dual.to).map((token) => token.text);
    return unit
      ? measure(numeral, { to: dual.to, value: unit.value }, 0)
      : { ...toQuantity(numeral, dual.to, 'count'), unit: text.join(' ') };
  };
}
