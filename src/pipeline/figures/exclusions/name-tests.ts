import { wordCodes } from '../../../data/currency-symbols.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { createPhraseTable, createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import type { TokenTest } from '../tokens/start-test.ts';
import { isGlued, isUnspaced, type Token } from '../tokens/tokenise.ts';
import type { UnitTables } from '../units/unit-table.ts';
import { isDesignation, isModelLetter } from './name-numbers.ts';

export interface NameTests {
  /** Whether a unit starts at the token. */
  readonly hasUnit: TokenTest;
  /** Digits written against a word before them: `G7`, `Covid-19`; not `EUR20` and not `Banat-70%`. */
  readonly isBehindName: TokenTest;
  /** Digits written against a word behind them: `5G`, `9M729`; not `5km`, `10k` or `3rd`. */
  readonly isBeforeName: TokenTest;
}

/** Returns the tests of digits that are part of a word. */
export function createNameTests({ numbers, spelled, units: own }: FigureLexicon, units: UnitTables): NameTests {
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

  const isBehindName: TokenTest = (tokens, at) => {
    if (!isGlued(tokens, at)) return false;
    const before = tokens[at - 1];
    if (before?.text === '#' || before?.text === '№' || before?.text === '_') return true;
    if (before?.kind === 'word' && isModelLetter(tokens, at - 1)) return true;
    if (before?.kind === 'word') return wordCodes.has(before.text) || units.signs.match(tokens, at - 1)?.to !== at;
    if (before === undefined || !isHyphen(before) || tokens[at - 2]?.kind !== 'word') return false;
    const isTogether = isGlued(tokens, at - 1) || (isUnspaced(tokens, at - 1) && tokens[at - 3]?.kind !== 'digits');
    return isTogether && (isDesignation(tokens, at) || !hasUnit(tokens, at + 1));
  };

  const isBeforeName: TokenTest = (tokens, at) => {
    const hyphen = tokens[at + 1];
    const next = hyphen && isHyphen(hyphen) && isGlued(tokens, at + 1) ? at + 2 : at + 1;
    if (!isGlued(tokens, next) || tokens[next]?.kind !== 'word') return false;
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

  return { hasUnit, isBehindName, isBeforeName };
}

/** `15-for-25`: a hyphen with digits behind it makes a chain. */
function isHyphened(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at];
  return hyphen !== undefined && isHyphen(hyphen) && isGlued(tokens, at) && tokens[at + 1]?.kind === 'digits';
}

function endsWord(tokens: readonly Token[], to: number | undefined): boolean {
  return to !== undefined && !(isGlued(tokens, to) && tokens[to]?.kind === 'digits');
}
