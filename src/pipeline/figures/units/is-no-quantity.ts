import type { FigureLexicon } from '../figure-lexicon.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { CardinalReader } from '../numerals/read-cardinal.ts';
import { createWordTable } from '../tokens/phrase-table.ts';
import { isUnspaced, type Token } from '../tokens/tokenise.ts';
import type { UnitFinder } from './find-unit.ts';

/** Characters of the longest ordinal a text has: “第九千九百九十九”, with some to spare. */
const longestNumber = 12;

/** Returns a test of numbers that are a place in a list or a time of day, though no digits show it: “第五条”, “下午三点”. */
export function createNoQuantityTest(
  { numbers, units }: FigureLexicon,
  findUnit: UnitFinder,
  readNumeral: CardinalReader,
) {
  const ranks = createWordTable(numbers.ordinalOpeners);
  const hours = createWordTable(units.clock.after);
  const minutes = createWordTable(units.minutes);
  const ranksByOpener = numbers.ordinalOpeners.length > 0 && numbers.ordinalSuffixes.length === 0;

  return (tokens: readonly Token[], numeral: Numeral): boolean =>
    numeral.kind === 'cardinal' && (isRanked(tokens, numeral) || isTime(tokens, numeral));

  /** Behind the word that makes ordinals no number counts, nor does the rest of one: “第一**百三十三**条”. */
  function isRanked(tokens: readonly Token[], { from, to }: Numeral): boolean {
    if (!ranksByOpener) return false;
    if (ranks.match(tokens, from - 1)?.to === from) return true;
    for (let at = from - 1; at >= from - longestNumber && isUnspaced(tokens, at); at--)
      if (ranks.match(tokens, at)?.to === at + 1) return (readNumeral(tokens, at)?.to ?? 0) >= to;
    return false;
  }

  function isTime(tokens: readonly Token[], numeral: Numeral): boolean {
    const { from, to, form, value } = numeral;
    if (form !== 'words' || findUnit(tokens, numeral)) return false;
    const isBehindHour = hours.match(tokens, from - 1)?.to === from;
    if (minutes.match(tokens, to) && (isBehindHour || !Number.isInteger(value))) return true;
    return Number(value) <= 24 && hours.match(tokens, to) !== undefined;
  }
}
