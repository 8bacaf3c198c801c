import type { Draft } from '../draft.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { CardinalReader } from '../numerals/read-cardinal.ts';
import { createPhraseTable, createWordTable, type Match } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';
import { createNounFinder, toNounText } from './find-noun.ts';
import { createUnitFinder } from './find-unit.ts';
import { measure, toQuantity } from './measure.ts';
import { createRankedReader } from './read-ranked.ts';
import type { Unit } from './unit.ts';
import type { UnitTables } from './unit-table.ts';

export type QuantityReader = (tokens: readonly Token[], at: number) => Draft | undefined;

/** “One” before these is an article: “one day”, “a second report”. */
const oftenIndefinite = new Set(['1D', 'T1S']);

/** Returns a reader of a number together with what it measures, counts or ranks. */
export function createQuantityReader(
  lexicon: FigureLexicon,
  tables: UnitTables,
  readNumeral: CardinalReader,
): QuantityReader {
  const findUnit = createUnitFinder(lexicon, tables);
  const { findCounted } = createNounFinder(lexicon);
  const readRanked = createRankedReader(lexicon);
  const linkers = createWordTable(lexicon.units.linkers);
  const scaleLinkers = createWordTable([...lexicon.units.linkers, ...lexicon.units.scaleLinkers]);
  const additions = createPhraseTable(Object.entries(lexicon.numbers.additions));

  return (tokens, at) => {
    const signed = readSigned(tokens, at);
    const numeral = signed ? undefined : readNumeral(tokens, at);
    if (!numeral) return signed;
    if (at === 0 && numeral.to === tokens.length) return readAlone(tokens, numeral);
    return numeral.kind === 'ordinal' ? readRanked(tokens, numeral) : readPlain(tokens, numeral);
  };

  /** A number that is all there is, as in a table cell, needs nothing beside it. */
  function readAlone(tokens: readonly Token[], numeral: Numeral): Draft | undefined {
    const key = tokens[0]?.key ?? '';
    const isNumber = lexicon.spelled.cardinals.has(key) || lexicon.numbers.cardinals[key] !== undefined;
    const isArticle = numeral.kind === 'cardinal' && numeral.needs === 'unit' && numeral.value === 1 && !isNumber;
    return isArticle
      ? undefined
      : toQuantity(numeral, numeral.to, numeral.kind === 'cardinal' ? 'count' : numeral.kind);
  }

  /** Money whose sign or code stands before the number. */
  function readSigned(tokens: readonly Token[], at: number): Draft | undefined {
    const sign = tables.signs.match(tokens, at);
    const numeral = sign && readNumeral(tokens, sign.to);
    if (!sign || numeral?.form !== 'digits' || numeral.kind !== 'cardinal') return undefined;
    const again = findUnit(tokens, numeral);
    const unit = again?.value.type === 'money' ? again : { to: numeral.to, value: sign.value };
    return measure({ ...numeral, from: at }, unit, 0);
  }

  function readPlain(tokens: readonly Token[], numeral: Numeral): Draft | undefined {
    if (numeral.kind === 'multiple') return toQuantity(numeral, numeral.to, 'multiple');
    const unit = findUnit(tokens, numeral);
    if (unit) return isArticle(tokens, numeral, unit.value) ? undefined : readMeasured(tokens, numeral, unit);
    if (numeral.kind === 'fraction') return toQuantity(numeral, numeral.to, 'fraction');
    return numeral.needs === 'unit' ? undefined : readCount(tokens, numeral);
  }

  function readMeasured(tokens: readonly Token[], numeral: Numeral, unit: Match<Unit>): Draft | undefined {
    const addition = additions.match(tokens, unit.to);
    return measure(numeral, addition ? { ...unit, to: addition.to } : unit, addition?.value ?? 0);
  }

  /** Also in “$50 a month” and “twice a week”, where what stands before has a unit of its own. */
  function isArticle(tokens: readonly Token[], { needs, value, from }: Numeral, unit: Unit): boolean {
    if (needs !== 'unit' || value !== 1) return false;
    if (unit.type === 'multiple' || (unit.type === 'duration' && oftenIndefinite.has(unit.code))) return true;
    const before = tokens[from - 1];
    const isRate = before?.kind === 'digits' || tables.words.match(tokens, from - 1) !== undefined;
    return isRate && (unit.type === 'duration' || unit.type === 'measure');
  }

  function readCount(tokens: readonly Token[], numeral: Numeral): Draft | undefined {
    const linker = (numeral.scale > 1 ? scaleLinkers : linkers).match(tokens, numeral.to);
    const linked = linker && findCounted(tokens, linker.to);
    const noun = linked ?? findCounted(tokens, numeral.to);
    if (noun && (noun === linked || noun.isPlural))
      return { ...toQuantity(numeral, noun.to, 'count'), unit: toNounText(tokens, noun) };
    return numeral.needs === 'noun' ? undefined : { ...toQuantity(numeral, numeral.to, 'count'), isBare: true };
  }
}
