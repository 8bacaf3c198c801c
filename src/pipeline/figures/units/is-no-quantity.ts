import type { FigureLexicon } from '../figure-lexicon.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { CardinalReader } from '../numerals/read-cardinal.ts';
import { createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import { isGlued, isUnspaced, type Token } from '../tokens/tokenise.ts';
import { createNounFinder } from './find-noun.ts';
import type { UnitFinder } from './find-unit.ts';

/** Characters of the longest ordinal a text has: “第九千九百九十九”, with some to spare. */
const longestNumber = 12;

/** Numbers in words behind “chapter” and the like. */
const largestReference = 20;

/** Returns a test of numbers that are a place in a list or a time of day, though no digits show it: “第五条”, “下午三点”. */
export function createNoQuantityTest(
  { numbers, units, cues }: FigureLexicon,
  findUnit: UnitFinder,
  readNumeral: CardinalReader,
) {
  const ranks = createWordTable(numbers.ordinalOpeners);
  const hours = createWordTable(units.clock.after);
  const clocks = createWordTable(units.clock.always);
  const minutes = createWordTable(units.minutes);
  const rangeJoiners = createWordTable(cues.rangeJoiners);
  const references = createWordTable(units.references);
  const { findCounted } = createNounFinder({ units });
  const ranksByOpener = numbers.ordinalOpeners.length > 0 && numbers.ordinalSuffixes.length === 0;

  return (tokens: readonly Token[], numeral: Numeral): boolean =>
    numeral.kind === 'cardinal' &&
    (isRanked(tokens, numeral) ||
      isTime(tokens, numeral) ||
      isReferred(tokens, numeral) ||
      isCompound(tokens, numeral));

  /** “A straight-**six**”: a number in words behind a hyphen and a word that is no number. */
  function isCompound(tokens: readonly Token[], { from, to, form, needs }: Numeral): boolean {
    const hyphen = tokens[from - 1];
    if (form !== 'words' || needs !== 'nothing' || to !== from + 1 || !hyphen || !isHyphen(hyphen)) return false;
    const isJoined = isGlued(tokens, from) && isGlued(tokens, from - 1) && tokens[from - 2]?.kind === 'word';
    return isJoined && !rangeJoiners.match(tokens, from - 2) && !readNumeral(tokens, from - 2);
  }

  /** “The world **number five**”, “chapter two”; but “in the area two people died”. */
  function isReferred(tokens: readonly Token[], numeral: Numeral): boolean {
    const { from, to, form, value } = numeral;
    if (form !== 'words' || to !== from + 1 || Number(value) > largestReference) return false;
    if (![1, 2].some((back) => references.match(tokens, from - back)?.to === from)) return false;
    return !findUnit(tokens, numeral) && findCounted(tokens, to)?.isPlural !== true;
  }

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
    return Number(value) <= 24 && (hours.match(tokens, to) !== undefined || isBehindClock(tokens, from));
  }

  /** Estonian “kell **kuus**”; where no space shows words, those for a time of day also stand before what is counted. */
  function isBehindClock(tokens: readonly Token[], at: number): boolean {
    if (isUnspaced(tokens, at)) return false;
    for (let from = Math.max(0, at - clocks.longest); from < at; from++)
      if (clocks.match(tokens, from)?.to === at) return true;
    return false;
  }
}
