import type { Draft, QuantityDraft } from '../draft.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { createPhraseTable, createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import { findModel } from './find-model.ts';
import { createNounFinder, toNounText } from './find-noun.ts';
import { mapValue } from './map-value.ts';
import { measure, toQuantity } from './measure.ts';
import type { UnitTables } from './unit-table.ts';

type CountReader = (tokens: readonly Token[], numeral: Numeral) => Draft | undefined;

/** Returns a reader of numbers without a unit: with the noun they count, or bare. */
export function createCountReader(lexicon: FigureLexicon, tables: UnitTables): CountReader {
  const { units, numbers, cues } = lexicon;
  const { findCounted } = createNounFinder(lexicon);
  const linkers = createWordTable(units.linkers);
  const scaleLinkers = createWordTable([...units.linkers, ...units.scaleLinkers]);
  const within = createWordTable(cues.within.flatMap(({ words }) => words));
  const functionWords = createWordTable(units.functionWords);
  const additions = createPhraseTable(Object.entries(numbers.additions));
  const shared = createWordTable(units.sharedCurrencies);
  const never = new Set(units.counted.never);
  const both = createWordTable(numbers.both);
  const unitLetters = createPhraseTable(
    numbers.unitLetters.map((letter) => [letter, true]),
    { isCaseSensitive: true },
  );
  const letters = createPhraseTable(
    Object.keys(numbers.scaleLetters).map((letter) => [letter, true]),
    { isCaseSensitive: true },
  );

  return (tokens, numeral) => {
    const counted =
      readShared(tokens, numeral) ??
      readModel(tokens, numeral) ??
      readNoun(tokens, numeral, numeral.to) ??
      readCompared(tokens, numeral);
    if (counted) return counted;
    if (both.match(tokens, numeral.from - 1)?.to === numeral.to) return undefined;
    if (numeral.needs === 'noun' || isCode(tokens, numeral)) return undefined;
    return (
      readHyphened(tokens, numeral) ??
      readLetter(tokens, numeral) ?? { ...toQuantity(numeral, numeral.to, 'count'), isBare: true }
    );
  };

  /** “35 **F-35A** jets”, “35 F-35A”. */
  function readModel(tokens: readonly Token[], numeral: Numeral): Draft | undefined {
    const model = findModel(tokens, numeral.to);
    if (!model) return undefined;
    const counted = readNoun(tokens, numeral, model.to);
    if (counted || !model.isCounted) return counted;
    const unit = toNounText(tokens, { head: numeral.to, to: model.to, isPlural: true });
    return { ...toQuantity(numeral, model.to, 'count'), unit };
  }

  function readNoun(tokens: readonly Token[], numeral: Numeral, at: number): Draft | undefined {
    const linker = (numeral.scale > 1 ? scaleLinkers : linkers).match(tokens, at);
    const linked = linker && findCounted(tokens, linker.to);
    const noun = linked ?? findCounted(tokens, at);
    // Dutch “één zetel”: a word for one that counts only before a noun has it in the singular.
    const isOne = numeral.needs === 'noun' && numeral.value === 1;
    if (!noun || (noun !== linked && !noun.isPlural && !isOne)) return undefined;
    return { ...withTens(tokens, numeral, noun.to), unit: toNounText(tokens, noun) };
  }

  /** “20,000 **pesos**”, “3 millones **de pesos**”. */
  function readShared(tokens: readonly Token[], numeral: Numeral): Draft | undefined {
    const linked = scaleLinkers.match(tokens, numeral.to)?.to ?? numeral.to;
    const name = shared.match(tokens, linked) ?? shared.match(tokens, numeral.to);
    const unit = name && tokens[name.to - 1]?.text;
    return name && unit ? { ...toQuantity(numeral, name.to, 'count'), unit, isSharedCurrency: true } : undefined;
  }

  /** “trí chapall **déag**”: in Irish the tens of a number stand behind its noun. */
  function withTens(tokens: readonly Token[], numeral: Numeral, to: number): QuantityDraft {
    const tens = additions.match(tokens, to);
    const isTens = tens !== undefined && tens.value >= 1;
    const value = isTens ? mapValue(numeral.value, (number) => number + tens.value * numeral.scale) : numeral.value;
    return { ...toQuantity(numeral, isTens ? tens.to : to, 'count'), value };
  }

  /** “500+ firms”, “10 million or more customers”. */
  function readCompared(tokens: readonly Token[], numeral: Numeral): Draft | undefined {
    const cue = within.match(tokens, numeral.to);
    return cue && readNoun(tokens, numeral, cue.to);
  }

  /** “27-nation”, in languages that put the counted noun so before another. */
  function readHyphened(tokens: readonly Token[], numeral: Numeral): Draft | undefined {
    const [hyphen, noun] = tokens.slice(numeral.to, numeral.to + 2);
    if (!units.counted.hyphened || !hyphen || !isHyphen(hyphen) || hyphen.gap !== '' || noun?.gap !== '')
      return undefined;
    const isNoun = noun.kind === 'word' && noun.text.length > 2 && !never.has(noun.key);
    if (!isNoun || functionWords.match(tokens, numeral.to + 1)) return undefined;
    return { ...toQuantity(numeral, numeral.to + 2, 'count'), unit: noun.text };
  }

  /** “ran the 100m”: a letter that may be a scale word is a unit where nothing is counted. */
  function readLetter(tokens: readonly Token[], numeral: Numeral): Draft | undefined {
    const last = numeral.to - 1;
    const isLetter = unitLetters.match(tokens, last)?.to === numeral.to && isGlued(tokens, last);
    const unit = isLetter ? tables.shorts.match(tokens, last) : undefined;
    const next = tokens[numeral.to];
    const isHyphened = next !== undefined && isHyphen(next) && next.gap === '';
    if (!unit || isHyphened || typeof numeral.value !== 'number') return undefined;
    return measure({ ...numeral, value: numeral.value / numeral.scale, scale: 1 }, unit, 0);
  }

  /** `221B`, `3M`: whole digits with one capital, where nothing is counted or paid, name something. */
  function isCode(tokens: readonly Token[], { from, to, form, run }: Numeral): boolean {
    const letter = tokens[to - 1];
    if (form !== 'digits' || run !== undefined || to !== from + 2 || !letter || letter.gap !== '') return false;
    return /^\p{Lu}$/u.test(letter.text) && letters.match(tokens, to - 1)?.to === to;
  }
}
