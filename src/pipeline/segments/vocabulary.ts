import type { Segmentation } from '../../data/schema/segmentation.ts';

/** One language's segmentation data, ready to be asked. Words are compared without regard to case and diacritics. */
export interface Vocabulary {
  readonly ordinalDot: boolean;
  readonly yearDot: boolean;
  /** Whether the language has a list of abbreviations, so that a word outside it is likely a plain word. */
  readonly isListed: boolean;
  readonly isAlways: (token: string) => boolean;
  readonly isUnlessStarter: (token: string) => boolean;
  readonly isUnlessCapital: (token: string) => boolean;
  readonly isUnlessEarly: (token: string) => boolean;
  readonly isBeforeNumber: (token: string) => boolean;
  readonly isStarter: (word: string) => boolean;
}

export function createVocabulary({ abbreviations, starters, ordinalDot, yearDot }: Segmentation): Vocabulary {
  const { always, unlessStarter, unlessCapital, unlessEarly, beforeNumber } = abbreviations;
  return {
    ordinalDot,
    yearDot,
    isListed: always.length > 0,
    isAlways: createAbbreviationTest(always),
    isUnlessStarter: createAbbreviationTest(unlessStarter),
    isUnlessCapital: createAbbreviationTest(unlessCapital),
    isUnlessEarly: createAbbreviationTest(unlessEarly),
    isBeforeNumber: createAbbreviationTest(beforeNumber),
    isStarter: createStarterTest(starters),
  };
}

/** Tests the word a token opens with, elided or whole: “L’Italia” by “l'”, “It’s” by “it”. */
function createStarterTest(starters: readonly string[]): (token: string) => boolean {
  const isListed = createWordTest(starters);
  return (token) => {
    const [, word = '', apostrophe = ''] = /^([\p{L}\p{M}]+)(['’]?)/u.exec(token) ?? [];
    return isListed(apostrophe && `${word}'`) || (word.length > 1 || apostrophe === '' ? isListed(word) : false);
  };
}

function createWordTest(words: readonly string[]): (word: string) => boolean {
  const folded = new Set(words.map(fold));
  return (word) => folded.has(fold(word));
}

function fold(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** Tests a token without its last stop: the whole of it, and what follows an apostrophe, hyphen, slash or bracket. */
function createAbbreviationTest(abbreviations: readonly string[]): (token: string) => boolean {
  const isListed = createWordTest(abbreviations.map((abbreviation) => abbreviation.slice(0, -1)));
  return (token) => isListed(token) || isListed(/[^'’\-–/(]*$/u.exec(token)?.[0] ?? '');
}
