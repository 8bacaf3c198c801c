import type { Segmentation } from '../../data/schema/segmentation.ts';

/** One language's segmentation data, ready to be asked. Words are compared without regard to case. */
export interface Vocabulary {
  readonly ordinalDot: boolean;
  /** Whether the language has a list of abbreviations, so that a word outside it is likely a plain word. */
  readonly isListed: boolean;
  readonly isAlways: (token: string) => boolean;
  readonly isUnlessCapital: (token: string) => boolean;
  readonly isBeforeNumber: (token: string) => boolean;
  readonly isStarter: (word: string) => boolean;
}

export function createVocabulary({ abbreviations, starters, ordinalDot }: Segmentation): Vocabulary {
  const { always, unlessCapital, beforeNumber } = abbreviations;
  const first = createWordTest(starters);
  return {
    ordinalDot,
    isListed: always.length > 0,
    isAlways: createAbbreviationTest(always),
    isUnlessCapital: createAbbreviationTest(unlessCapital),
    isBeforeNumber: createAbbreviationTest(beforeNumber),
    isStarter: (token) => first(/^[\p{L}\p{M}]+/u.exec(token)?.[0] ?? ''),
  };
}

function createWordTest(words: readonly string[]): (word: string) => boolean {
  const folded = new Set(words.map((word) => word.toLowerCase()));
  return (word) => folded.has(word.toLowerCase());
}

/** Tests a token without its last stop: the whole of it, and what follows an apostrophe, hyphen, slash or bracket. */
function createAbbreviationTest(abbreviations: readonly string[]): (token: string) => boolean {
  const isListed = createWordTest(abbreviations.map((abbreviation) => abbreviation.slice(0, -1)));
  return (token) => isListed(token) || isListed(/[^'’\-–/(]*$/u.exec(token)?.[0] ?? '');
}
