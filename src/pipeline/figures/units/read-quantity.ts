import type { Value } from '../../../model/figure.ts';
import type { Draft, QuantityDraft } from '../draft.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { CardinalReader } from '../numerals/read-cardinal.ts';
import { createPhraseTable, createWordTable, type Match } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';
import { createNounFinder } from './find-noun.ts';
import { createUnitFinder } from './find-unit.ts';
import { mapValue } from './map-value.ts';
import { toDuration } from './to-duration.ts';
import type { Unit } from './unit.ts';
import type { UnitTables } from './unit-table.ts';

export type QuantityReader = (tokens: readonly Token[], at: number) => Draft | undefined;

/** Articles before these are articles: “one day”, “a second report”. */
const oftenIndefinite = new Set(['1D', 'T1S']);

/** Returns a reader of a number together with what it measures or counts. */
export function createQuantityReader(
  lexicon: FigureLexicon,
  tables: UnitTables,
  readNumeral: CardinalReader,
): QuantityReader {
  const findUnit = createUnitFinder(lexicon, tables);
  const findNoun = createNounFinder(lexicon);
  const linkers = createWordTable(lexicon.units.linkers);
  const scaleLinkers = createWordTable([...lexicon.units.linkers, ...lexicon.units.scaleLinkers]);
  const additions = createPhraseTable(Object.entries(lexicon.numbers.additions));
  const articles = createWordTable(lexicon.units.articles);

  return (tokens, at) => readAlone(tokens, at) ?? readSigned(tokens, at) ?? readPlain(tokens, at);

  /** A number that is all there is, as in a table cell, needs nothing beside it. */
  function readAlone(tokens: readonly Token[], at: number): Draft | undefined {
    const numeral = at === 0 ? readNumeral(tokens, at) : undefined;
    if (!numeral || numeral.to < tokens.length || isLetter(numeral, tokens)) return undefined;
    return toQuantity(numeral, numeral.to, numeral.kind === 'cardinal' ? 'count' : numeral.kind);
  }

  function isLetter(numeral: Numeral, tokens: readonly Token[]): boolean {
    const key = tokens[0]?.key ?? '';
    const isKnown = lexicon.spelled.cardinals.has(key) || lexicon.numbers.cardinals[key] !== undefined;
    return numeral.kind === 'cardinal' && numeral.needs === 'unit' && numeral.value === 1 && !isKnown;
  }

  /** Money whose sign or code stands before the number. */
  function readSigned(tokens: readonly Token[], at: number): Draft | undefined {
    const sign = tables.signs.match(tokens, at);
    const numeral = sign && readNumeral(tokens, sign.to);
    if (!sign || numeral?.form !== 'digits' || numeral.kind !== 'cardinal') return undefined;
    const again = findUnit(tokens, numeral);
    const isAgain = again?.value.type === 'money' && sign.value.type === 'money' && again.to > numeral.to;
    const unit = isAgain ? again : { to: numeral.to, value: sign.value };
    return measure({ ...numeral, from: at }, unit, 0);
  }

  function readPlain(tokens: readonly Token[], at: number): Draft | undefined {
    const numeral = readNumeral(tokens, at);
    if (!numeral) return undefined;
    if (numeral.kind === 'ordinal') return readOrdinal(tokens, numeral);
    if (numeral.kind === 'multiple') return toQuantity(numeral, numeral.to, 'multiple');
    const unit = findUnit(tokens, numeral);
    if (numeral.kind === 'fraction' && !unit) return toQuantity(numeral, numeral.to, 'fraction');
    if (unit) return isArticle(tokens, numeral, unit) ? undefined : readMeasured(tokens, numeral, unit);
    return numeral.needs === 'unit' ? undefined : readCount(tokens, numeral);
  }

  function readMeasured(tokens: readonly Token[], numeral: Numeral, unit: Match<Unit>): Draft | undefined {
    const addition = additions.match(tokens, unit.to);
    return measure(numeral, addition ? { ...unit, to: addition.to } : unit, addition?.value ?? 0);
  }

  function isArticle(tokens: readonly Token[], numeral: Numeral, unit: Match<Unit>): boolean {
    const isOne = numeral.needs === 'unit' && numeral.value === 1 && numeral.form === 'words';
    if (!isOne) return false;
    const isVague = unit.value.type === 'duration' && oftenIndefinite.has(unit.value.code);
    return (
      isVague ||
      unit.value.type === 'multiple' ||
      (isRate(tokens, numeral) && (unit.value.type === 'duration' || unit.value.type === 'measure'))
    );
  }

  /** “$50 a month”, “twice a week”: what stands before has a unit or noun of its own. */
  function isRate(tokens: readonly Token[], numeral: Numeral): boolean {
    const before = tokens[numeral.from - 1];
    return (
      before !== undefined && (before.kind === 'digits' || tables.words.match(tokens, numeral.from - 1) !== undefined)
    );
  }

  function readCount(tokens: readonly Token[], numeral: Numeral): Draft | undefined {
    const linker = (numeral.scale > 1 ? scaleLinkers : linkers).match(tokens, numeral.to);
    const noun = findNoun(tokens, numeral.to) ?? (linker && findNoun(tokens, linker.to));
    if (noun?.isPlural) return { ...toQuantity(numeral, noun.to, 'count'), unit: toText(tokens, noun.head, noun.to) };
    if (numeral.needs === 'noun') return undefined;
    return { ...toQuantity(numeral, numeral.to, 'count'), isBare: true };
  }

  function readOrdinal(tokens: readonly Token[], numeral: Numeral): Draft | undefined {
    const noun = findNoun(tokens, numeral.to);
    const isName = isCapital(tokens[numeral.from]) && noun !== undefined && isCapital(tokens[noun.head]);
    const lacksArticle = numeral.needs === 'unit' && articles.match(tokens, numeral.from - 1)?.to !== numeral.from;
    if (isName || isRegnal(tokens, numeral) || lacksArticle || (numeral.needs !== 'nothing' && !noun)) return undefined;
    const draft = toQuantity(numeral, noun?.to ?? numeral.to, 'ordinal');
    return noun ? { ...draft, unit: toText(tokens, noun.head, noun.to) } : draft;
  }
}

function measure(numeral: Numeral, { to, value: unit }: Match<Unit>, addition: number): Draft | undefined {
  const value = mapValue(numeral.value, (number) => number + addition);
  switch (unit.type) {
    case 'money':
      return {
        ...toQuantity(numeral, to, 'money'),
        value: divide(value, unit.ratio),
        unit: unit.code,
        ratio: unit.ratio,
      };
    case 'percent':
      return { ...toQuantity(numeral, to, 'percent'), value: divide(value, unit.ratio), unit: unit.code };
    case 'measure':
      return { ...toQuantity(numeral, to, 'measure'), value, unit: unit.code };
    case 'multiple':
      return { ...toQuantity(numeral, to, 'multiple'), value };
    case 'duration': {
      const duration = typeof value === 'number' ? toDuration(value, unit.code) : undefined;
      return duration === undefined
        ? undefined
        : { kind: 'duration', from: numeral.from, to, duration, isApproximate: numeral.isApproximate, code: unit.code };
    }
  }
}

function divide(value: Value, ratio: number): Value {
  return ratio === 1 ? value : mapValue(value, (number) => number / ratio);
}

function toQuantity(numeral: Numeral, to: number, kind: QuantityDraft['kind']): QuantityDraft {
  const { from, value, scale, isApproximate, isAmbiguous, run } = numeral;
  return {
    kind,
    from,
    to,
    value,
    scale,
    ratio: 1,
    isApproximate,
    isAmbiguous,
    isBare: false,
    ...(run === undefined ? {} : { run }),
  };
}

function toText(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join('');
}

/** “Henric al IV-lea”: a Roman numeral behind a name is part of it. */
function isRegnal(tokens: readonly Token[], { from, to }: Numeral): boolean {
  return isCapital(tokens[from - 1]) && tokens.slice(from, to).some(({ text }) => /^[IVXLC]+$/u.test(text));
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}
