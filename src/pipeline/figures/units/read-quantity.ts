import { wordCodes } from '../../../data/currency-symbols.ts';
import type { Draft, QuantityDraft } from '../draft.ts';
import { isModelLetter } from '../exclusions/name-numbers.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { CardinalReader } from '../numerals/read-cardinal.ts';
import { createPhraseTable, createWordTable, type Match } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';
import { createRivalChooser } from './choose-rival.ts';
import { createRateFinder } from './find-rate.ts';
import { createUnitFinder } from './find-unit.ts';
import { createArticleTest } from './is-article.ts';
import { createNoQuantityTest } from './is-no-quantity.ts';
import { measure, toQuantity } from './measure.ts';
import { createAgeDecadeReader } from './read-age-decade.ts';
import { createCountReader } from './read-count.ts';
import { createDualReader } from './read-dual.ts';
import { createRankedReader } from './read-ranked.ts';
import type { Unit } from './unit.ts';
import type { UnitTables } from './unit-table.ts';

export type QuantityReader = (tokens: readonly Token[], at: number) => Draft | undefined;

/** Returns a reader of a number together with what it measures, counts or ranks. */
export function createQuantityReader(
  lexicon: FigureLexicon,
  tables: UnitTables,
  readNumeral: CardinalReader,
): QuantityReader {
  const findUnit = createUnitFinder(lexicon, tables);
  const findRate = createRateFinder(lexicon, tables);
  const chooseRival = createRivalChooser(lexicon);
  const readCount = createCountReader(lexicon, tables);
  const readRanked = createRankedReader(lexicon);
  const readAges = createAgeDecadeReader(lexicon);
  const readDual = createDualReader(lexicon, tables);
  const isNoQuantity = createNoQuantityTest(lexicon, findUnit, readNumeral);
  const rangeMarks = createWordTable(lexicon.cues.rangeMarks);
  const multipleOpeners = createWordTable(lexicon.numbers.multipleOpeners);
  const additions = createPhraseTable(Object.entries(lexicon.numbers.additions));
  const isArticle = createArticleTest(lexicon, tables);

  return (tokens, at) => {
    const signed = readSigned(tokens, at) ?? readOpened(tokens, at) ?? readDual(tokens, at) ?? readAges(tokens, at);
    const numeral = signed ? undefined : readNumeral(tokens, at);
    if (!numeral) return signed;
    if (isNoQuantity(tokens, numeral)) return undefined;
    if (at === 0 && numeral.to === tokens.length) return readAlone(tokens, numeral);
    if (numeral.kind !== 'ordinal') return readPlain(tokens, settle(tokens, numeral));
    // “The first three months”: the number behind counts, and the ordinal only says which.
    return readNumeral(tokens, numeral.to)?.kind === 'cardinal' ? undefined : readRanked(tokens, numeral);
  };

  /** “**二**至三公升”: a number word that needs a noun, with a range mark and another number behind it. */
  function settle(tokens: readonly Token[], numeral: Numeral): Numeral {
    const mark = numeral.needs === 'noun' ? rangeMarks.match(tokens, numeral.to) : undefined;
    return mark && readNumeral(tokens, mark.to) ? { ...numeral, needs: 'nothing' } : numeral;
  }

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
    if (isWord(tokens, at, numeral) || isModelLetter(tokens, at)) return undefined;
    const again = findUnit(tokens, numeral);
    const money = again?.value.type === 'money' ? again : undefined;
    // “新台币300元”: a sign of several letters says whose currency it is, a unit behind the number may not.
    const isSaid = sign.to > at + 1 && money?.value.type === 'money' && money.value.ratio === 1;
    const unit = money && !isSaid ? money : { to: money?.to ?? numeral.to, value: sign.value };
    const draft = measure({ ...numeral, from: at }, unit, 0);
    return draft?.kind === 'money' ? { ...withRate(tokens, draft), isSigned: unit !== again } : draft;
  }

  /** “ALL 20 people”, “COP28”: a code that is also a word is none before a small number. */
  function isWord(tokens: readonly Token[], at: number, { value }: Numeral): boolean {
    return wordCodes.has(tokens[at]?.text ?? '') && typeof value === 'number' && value < 1000;
  }

  function withRate(tokens: readonly Token[], draft: QuantityDraft): QuantityDraft {
    return { ...draft, to: findRate(tokens, draft.to) };
  }

  /** “百分之三十”. */
  function readOpened(tokens: readonly Token[], at: number): Draft | undefined {
    const opener = tables.openers.match(tokens, at);
    const numeral = opener && readNumeral(tokens, opener.to);
    if (!opener || numeral?.kind !== 'cardinal') return undefined;
    return measure({ ...numeral, from: at }, { to: numeral.to, value: opener.value }, 0);
  }

  function readPlain(tokens: readonly Token[], numeral: Numeral): Draft | undefined {
    if (numeral.kind === 'multiple') return toQuantity(numeral, numeral.to, 'multiple');
    const found = findUnit(tokens, numeral);
    const unit = found && chooseRival(tokens, numeral, found);
    if (unit) return isArticle(tokens, numeral, unit) ? undefined : readMeasured(tokens, numeral, unit);
    if (numeral.kind === 'fraction') return toQuantity(numeral, numeral.to, 'fraction');
    if (numeral.kind === 'cardinal' && isMultiplier(tokens, numeral.from))
      return toQuantity(numeral, numeral.to, 'multiple');
    return numeral.needs === 'unit' ? undefined : readCount(tokens, numeral);
  }

  /** “Multiplié **par** dix”. */
  function isMultiplier(tokens: readonly Token[], from: number): boolean {
    return [1, 2, 3, 4].some((back) => multipleOpeners.match(tokens, from - back)?.to === from);
  }

  function readMeasured(tokens: readonly Token[], numeral: Numeral, unit: Match<Unit>): Draft | undefined {
    const addition = additions.match(tokens, unit.to) ?? readTenths(tokens, unit);
    const draft = measure(
      numeral,
      addition ? { ...unit, to: addition.to } : unit,
      (addition?.value ?? 0) * numeral.scale,
    );
    return draft?.kind === 'money' ? withRate(tokens, draft) : draft;
  }

  /** “三成**五**”: the digit behind a noun for tenths. */
  function readTenths(tokens: readonly Token[], { to, value: unit }: Match<Unit>): Match<number> | undefined {
    const digit = unit.type === 'percent' && unit.ratio < 1 ? readNumeral(tokens, to) : undefined;
    const isDigit = digit?.to === to + 1 && typeof digit.value === 'number' && digit.value > 0 && digit.value < 10;
    return isDigit ? { to: digit.to, value: Number(digit.value) / 10 } : undefined;
  }
}
