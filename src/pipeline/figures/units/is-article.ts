import type { FigureLexicon } from '../figure-lexicon.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { createPhraseTable, createWordTable, isHyphen, type Match } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import { createNounFinder } from './find-noun.ts';
import type { Unit } from './unit.ts';
import type { UnitTables } from './unit-table.ts';

/** “One” before these is an article: “one day”, “a second report”, “a barrel of oil costs”. */
const oftenIndefinite = new Set(['1D', 'T1S', 'deg', '[bbl_us]']);

/** How many words a counted noun with its number may have. */
const longestCounted = [2, 3, 4] as const;

/**
 * Returns a test of a number word for one before a unit that is only an article, also in “$50 a month” and “twice a
 * week”, where what stands before has a unit of its own.
 */
export function createArticleTest(lexicon: FigureLexicon, tables: UnitTables) {
  const ago = createWordTable(lexicon.dates.ago);
  const additions = createPhraseTable(Object.entries(lexicon.numbers.additions));
  const between = createWordTable(lexicon.units.between);
  const scales = createWordTable([...Object.keys(lexicon.numbers.scales), ...lexicon.spelled.scales.keys()]);
  const functionWords = createWordTable(lexicon.units.functionWords);
  const partitives = createWordTable(lexicon.units.scaleLinkers);
  const { findCounted } = createNounFinder(lexicon);

  return (tokens: readonly Token[], { needs, value, from }: Numeral, { to, value: unit }: Match<Unit>): boolean => {
    // “A day **and a half**” is a span of time.
    if (needs !== 'unit' || value !== 1 || additions.match(tokens, to)) return false;
    if (unit.type === 'multiple' || ('code' in unit && oftenIndefinite.has(unit.code))) return true;
    const isPast = unit.type === 'duration' && ago.match(tokens, to) !== undefined;
    return !isPast && (unit.type === 'duration' || unit.type === 'measure') && isRate(tokens, from);
  };

  function isRate(tokens: readonly Token[], at: number): boolean {
    const to = between.match(tokens, at - 1)?.to === at ? at - 1 : at;
    const before = tokens[to - 1];
    const isJoined = before !== undefined && isHyphen(before) && tokens[to - 2]?.kind === 'digits';
    const isNumber = before?.kind === 'digits' || isScale(tokens, to - 1);
    return isNumber || isJoined || isUnit(tokens, to - 1) || isBehindCounted(tokens, to);
  }

  /** “£8.4**bn** more a year”, “5 **million** a year”. */
  function isScale(tokens: readonly Token[], at: number): boolean {
    const isShort = tokens[at]?.kind === 'word' && isGlued(tokens, at) && tokens[at - 1]?.kind === 'digits';
    return isShort || scales.match(tokens, at) !== undefined;
  }

  /** “doubled **in** a year” names no inches. */
  function isUnit(tokens: readonly Token[], at: number): boolean {
    if (functionWords.match(tokens, at)) return false;
    return [tables.words, tables.shorts].some((table) => table.match(tokens, at) !== undefined);
  }

  /** “10,000 cases **a** day”, “30 metres of ice **a** year”, “50 units of alcohol **a** week”. */
  function isBehindCounted(tokens: readonly Token[], at: number): boolean {
    const isOf = partitives.match(tokens, at - 2)?.to === at - 1;
    if (isOf && (isCounted(tokens, at - 3, at - 2) || tables.words.match(tokens, at - 3)?.to === at - 2)) return true;
    return longestCounted.some((back) => isCounted(tokens, at - back + 1, at));
  }

  function isCounted(tokens: readonly Token[], from: number, to: number): boolean {
    return tokens[from - 1]?.kind === 'digits' && findCounted(tokens, from)?.to === to;
  }
}
