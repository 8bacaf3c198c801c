import type { UnitName } from '../../../data/cldr/unit-names.ts';
import { currencySymbols } from '../../../data/currency-symbols.ts';
import { unitSymbols } from '../../../data/unit-symbols.ts';
import { hasLastVowel } from '../../has-last-vowel.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { createPhraseTable, type PhraseTable } from '../tokens/phrase-table.ts';
import { foldKey, toKey } from '../tokens/to-key.ts';
import type { Unit } from './unit.ts';

type Entry = readonly [string, Unit];

/** The units of a language, by how they are written. */
export interface UnitTables {
  /** Words and signs, after a number however it is written. */
  readonly words: PhraseTable<Unit>;
  /** Abbreviations in their exact case, after digits only. */
  readonly shorts: PhraseTable<Unit>;
  /** Signs and codes of currencies, which also stand before the number. */
  readonly signs: PhraseTable<Unit>;
  /** Words for percent that stand before the number. */
  readonly openers: PhraseTable<Unit>;
}

/** Returns the tables for one language. What its own data says stands before what CLDR and `Intl` say. */
export function createUnitTables(lexicon: FigureLexicon): UnitTables {
  const signs = listSigns(lexicon);
  const functionWords = new Set(lexicon.units.functionWords);
  const { shorts, words } = splitNames(lexicon.unitNames, functionWords);
  const own = listOwn(lexicon);
  const ownShorts = [...listMeasured(lexicon.units), ...listSubunits(lexicon.units)].filter(([name]) => isShort(name));
  const all = [...own, ...lexicon.currencyNames.map(([name, code]): Entry => [name, toMoney(code)]), ...words];
  return {
    words: createPhraseTable(inflect(all, lexicon)),
    shorts: createPhraseTable([...ownShorts, ...listSymbols(), ...shorts], { isCaseSensitive: true }),
    signs: createPhraseTable(signs, { isCaseSensitive: true }),
    openers: createPhraseTable(
      Object.entries(lexicon.units.percentOpeners).map(
        ([name, ratio]): Entry => [name, { type: 'percent', code: '%', ratio }],
      ),
    ),
  };
}

function listSigns({ units }: FigureLexicon): Entry[] {
  const symbols = Object.entries({ ...currencySymbols, ...units.symbols });
  const codes = Intl.supportedValuesOf('currency').map((code) => [code, code] as const);
  return [...symbols, ...codes].map(([sign, code]) => [sign, toMoney(code)]);
}

function listOwn({ units, numbers }: FigureLexicon): Entry[] {
  const named = (names: readonly string[], unit: Unit) => names.map((name): Entry => [name, unit]);
  return [
    ...named(units.percent, { type: 'percent', code: '%', ratio: 1 }),
    ...named(['%', '٪', '％'], { type: 'percent', code: '%', ratio: 1 }),
    ...named(['‰'], { type: 'percent', code: '%', ratio: 10 }),
    ...Object.entries(units.percentParts).map(([name, ratio]): Entry => [name, { type: 'percent', code: '%', ratio }]),
    ...Object.entries(units.pointParts).map(([name, ratio]): Entry => [name, { type: 'percent', code: 'pp', ratio }]),
    ...named(units.points, { type: 'percent', code: 'pp', ratio: 1 }),
    ...named(units.basisPoints, { type: 'percent', code: 'pp', ratio: 100 }),
    ...Object.entries(units.currencies).flatMap(([code, names]) => named(names, toMoney(code))),
    ...listSubunits(units).filter(([name]) => !isShort(name)),
    ...listMeasured(units).filter(([name]) => !isShort(name)),
    ...named(numbers.multipleNouns, { type: 'multiple' }),
  ];
}

function listMeasured({ durations, measures }: FigureLexicon['units']): Entry[] {
  const toEntries = (type: 'duration' | 'measure', named: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(named).flatMap(([code, names]) => names.map((name): Entry => [name, { type, code }]));
  return [...toEntries('duration', durations), ...toEntries('measure', measures)];
}

function listSymbols(): Entry[] {
  return Object.entries(unitSymbols).flatMap(([code, names]) =>
    names.map((name): Entry => [name, { type: 'measure', code }]),
  );
}

function listSubunits({ subunits }: FigureLexicon['units']): Entry[] {
  return subunits.flatMap(({ code, ratio, names }) =>
    names.map((name): Entry => [name, { type: 'money', code, ratio }]),
  );
}

function splitNames(names: readonly UnitName[], functionWords: ReadonlySet<string>) {
  const shorts: Entry[] = [];
  const words: Entry[] = [];
  for (const { name, code, isDuration, isShort: isAbbreviation } of names) {
    // “4 a 0 **no** Maracanã”: without its diacritics “nó” is another word.
    const isOther = functionWords.has(toKey(name)) || functionWords.has(foldKey(toKey(name)));
    if (isOther && !isAbbreviation) continue;
    const unit: Unit = isDuration ? { type: 'duration', code } : { type: 'measure', code };
    (isAbbreviation ? shorts : words).push([name, unit]);
  }
  return { shorts, words };
}

/** One or two letters of a script with capitals say too little to be looked up without regard to case or after a spelled number. */
function isShort(name: string): boolean {
  return /^[\p{Lu}\p{Ll}]{1,2}$/u.test(name);
}

/** Each entry in its other cases and with its article, where the language adds those to the end of the noun. */
function inflect(entries: readonly Entry[], { units }: FigureLexicon): Entry[] {
  const inflected = entries.flatMap(([name, unit]) =>
    units.inflections
      .filter(({ ending, vowels }) => name.endsWith(ending) && hasLastVowel(name, vowels))
      .flatMap(({ ending, also }) => also.map((other): Entry => [name.slice(0, -ending.length) + other, unit])),
  );
  return [...entries, ...inflected];
}

function toMoney(code: string): Unit {
  return { type: 'money', code, ratio: 1 };
}
