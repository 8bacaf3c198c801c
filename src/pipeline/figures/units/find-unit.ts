import type { FigureLexicon } from '../figure-lexicon.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { createWordTable, isHyphen, type Match, type PhraseTable } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import type { Unit } from './unit.ts';
import type { UnitTables } from './unit-table.ts';

export type UnitFinder = (tokens: readonly Token[], numeral: Numeral) => Match<Unit> | undefined;

/**
 * Returns a finder of the unit behind a number: right behind it, or behind a hyphen, a linking word
 * (“milioni **di** dollari”) or a word that changes nothing (“two **more** hours”).
 */
export function createUnitFinder({ units, numbers }: FigureLexicon, tables: UnitTables): UnitFinder {
  const linkers = createWordTable(units.linkers);
  const scaleLinkers = createWordTable([...units.linkers, ...units.scaleLinkers]);
  const functionWords = createWordTable(units.functionWords);
  const partLinkers = createWordTable(numbers.partLinkers);
  const between = createWordTable(units.between);

  return (tokens, numeral) => {
    const { to } = numeral;
    const direct = matchAt(tokens, to, numeral);
    if (direct) return direct;
    const hyphen = tokens[to];
    if (hyphen && isHyphen(hyphen) && isGlued(tokens, to) && isGlued(tokens, to + 1))
      return tables.words.match(tokens, to + 1);
    const isPart = numeral.needs === 'unit' && typeof numeral.value === 'number' && numeral.value < 1;
    return (
      behind(tokens, to, numeral, numeral.scale > 1 ? scaleLinkers : linkers) ??
      behind(tokens, to, numeral, between) ??
      (isPart ? behind(tokens, to, numeral, partLinkers) : undefined)
    );
  };

  function behind(tokens: readonly Token[], at: number, numeral: Numeral, table: PhraseTable<true>) {
    const word = table.match(tokens, at);
    return word && matchAt(tokens, word.to, numeral);
  }

  function matchAt(tokens: readonly Token[], at: number, { form, needs }: Numeral): Match<Unit> | undefined {
    const signs = form === 'digits' || needs === 'nothing' ? tables.signs.match(tokens, at) : undefined;
    const isFree = isGlued(tokens, at) || functionWords.match(tokens, at) === undefined;
    const shorts = form === 'digits' && isFree ? tables.shorts.match(tokens, at) : undefined;
    const words = tables.words.match(tokens, at);
    const [longest] = [signs, words, shorts].flatMap((match) => match ?? []).sort((a, b) => b.to - a.to);
    return longest && isWhole(tokens, longest.to) ? longest : undefined;
  }
}

/** A unit ends where its word ends: “l” of “l’anno” and “m” of “m-a” are none. */
function isWhole(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next?.gap !== '') return true;
  if (next.kind === 'word' || next.key === "'") return tokens[to - 1]?.kind !== 'word';
  return !(
    isHyphen(next) &&
    tokens[to + 1]?.gap === '' &&
    tokens[to + 1]?.kind === 'word' &&
    (tokens[to - 1]?.text.length ?? 0) < 3
  );
}
