import { wordCodes } from '../../../data/currency-symbols.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { createPhraseTable, createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import type { TokenTest } from '../tokens/start-test.ts';
import { isGlued, isUnspaced, type Token } from '../tokens/tokenise.ts';
import { createAgeDecadeTest } from '../units/read-age-decade.ts';
import type { UnitTables } from '../units/unit-table.ts';
import { isDesignation, isModelLetter } from './name-numbers.ts';

/** Emergency numbers and helplines; a year is no such. */
const serviceNumber = /^\p{Nd}{3,4}$/u;

export interface NameTests {
  /** Whether a unit starts at the token. */
  readonly hasUnit: TokenTest;
  /** Digits written against a word before them: `G7`, `Covid-19`; not `EUR20` and not `Banat-70%`. */
  readonly isBehindName: TokenTest;
  /** Digits with a singular article before them and no unit behind: “il **118** ha ricevuto”, “le **3919**”. */
  readonly isNumberedService: TokenTest;
  /** A word between two hyphens that joins two numbers: “18-**to**-34”, “5-**foot**-10”. */
  readonly isJoint: TokenTest;
  /** Digits written against a word behind them: `5G`, `9M729`; not `5km`, `10k` or `3rd`. */
  readonly isBeforeName: TokenTest;
}

/** Returns the tests of digits that are part of a word. */
export function createNameTests(lexicon: FigureLexicon, units: UnitTables): NameTests {
  const { numbers, spelled, cues, units: own } = lexicon;
  const isAgeDecade = createAgeDecadeTest(lexicon);
  const letters = createPhraseTable(Object.entries(numbers.scaleLetters), { isCaseSensitive: true });
  const suffixes = createWordTable([
    ...numbers.ordinalSuffixes,
    ...numbers.digitSuffixes,
    ...numbers.approximateSuffixes,
  ]);
  const unitTables = [units.words, units.signs, units.shorts];

  const functionWords = createWordTable(own.functionWords);

  const hasUnit: TokenTest = (tokens, at) =>
    unitTables.some((table) => {
      const unit = table.match(tokens, at)?.value;
      const isWord = table === units.shorts && !isGlued(tokens, at) && functionWords.match(tokens, at) !== undefined;
      return unit !== undefined && !isWord && unit.type !== 'multiple';
    });

  const rangeJoiners = createWordTable(cues.rangeJoiners);

  const isJoint: TokenTest = (tokens, at) => {
    const isBetween =
      tokens[at - 2]?.kind === 'digits' && tokens[at + 2]?.kind === 'digits' && isHyphened(tokens, at + 1);
    if (!isBetween) return false;
    return rangeJoiners.match(tokens, at) !== undefined || units.words.match(tokens, at)?.value.type === 'measure';
  };

  const singularArticles = createWordTable(own.singularArticles);
  const scales = createWordTable([...Object.keys(numbers.scales), ...spelled.scales.keys()]);

  const isNumberedService: TokenTest = (tokens, at) => {
    if (singularArticles.match(tokens, at - 1)?.to !== at || !serviceNumber.test(tokens[at]?.text ?? '')) return false;
    const isWhole = !(/^[.,]$/u.test(tokens[at + 1]?.text ?? '') && isGlued(tokens, at + 2));
    return isWhole && !isGlued(tokens, at + 1) && !hasUnit(tokens, at + 1) && !scales.match(tokens, at + 1);
  };

  const isBehindName: TokenTest = (tokens, at) => {
    if (!isGlued(tokens, at)) return false;
    const before = tokens[at - 1];
    if (before?.text === '#' || before?.text === '№' || before?.text === '_') return true;
    if (before?.kind === 'word' && isModelLetter(tokens, at - 1)) return true;
    if (before?.kind === 'word') return wordCodes.has(before.text) || units.signs.match(tokens, at - 1)?.to !== at;
    if (before?.text === '/' && /^\p{L}$/u.test(tokens[at - 2]?.text ?? '')) return true;
    if (isJoint(tokens, at - 2)) return false;
    if (before === undefined || !isHyphen(before) || tokens[at - 2]?.kind !== 'word') return false;
    const isTogether = isGlued(tokens, at - 1) || (isUnspaced(tokens, at - 1) && tokens[at - 3]?.kind !== 'digits');
    return isTogether && (isDesignation(tokens, at) || !hasUnit(tokens, at + 1));
  };

  const isBeforeName: TokenTest = (tokens, at) => {
    const hyphen = tokens[at + 1];
    const next = hyphen && isHyphen(hyphen) && isGlued(tokens, at + 1) ? at + 2 : at + 1;
    if (!isGlued(tokens, next) || tokens[next]?.kind !== 'word' || isJoint(tokens, next)) return false;
    if (isAgeDecade(tokens, at)) return false;
    // “11-M”: the day of an event with the letter of its month.
    const isInitial = next > at + 1 && /^\p{Lu}$/u.test(tokens[next]?.text ?? '');
    if (isInitial && !isGlued(tokens, next + 1)) return true;
    const key = tokens[next]?.key ?? '';
    const isScaled = spelled.scales.has(key) || numbers.scales[key] !== undefined;
    const isCounted =
      own.counted.hyphened &&
      next > at + 1 &&
      /^\p{Ll}{3}/u.test(tokens[next]?.text ?? '') &&
      !isHyphened(tokens, next + 1);
    const isSuffixed =
      next > at + 1 && [suffixes, units.words].some((table) => endsWord(tokens, table.match(tokens, at + 1)?.to));
    return (
      !isScaled &&
      !isSuffixed &&
      !isCounted &&
      ![...unitTables, letters, suffixes].some((table) => endsWord(tokens, table.match(tokens, next)?.to))
    );
  };

  return { hasUnit, isJoint, isNumberedService, isBehindName, isBeforeName };
}

/** `15-for-25`: a hyphen with digits behind it makes a chain. */
function isHyphened(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at];
  return hyphen !== undefined && isHyphen(hyphen) && isGlued(tokens, at) && tokens[at + 1]?.kind === 'digits';
}

function endsWord(tokens: readonly Token[], to: number | undefined): boolean {
  return to !== undefined && !(isGlued(tokens, to) && tokens[to]?.kind === 'digits');
}
