import type { Segmentation } from '../../data/schema/segmentation.ts';
import { rememberWords } from '../remember-words.ts';

/** One language's segmentation data, ready to be asked. Words are compared without regard to case and diacritics. */
export interface Vocabulary {
  readonly ordinalDot: boolean;
  readonly yearDot: boolean;
  readonly capitalAfterColon: boolean;
  /** Whether a capital after a colon shows a sentence or a name and nothing else. */
  readonly capitalOpensSentence: boolean;
  /** The marks that end a sentence in this language only. */
  readonly stops: readonly string[];
  /** Whether the language has a list of abbreviations, so that a word outside it is likely a plain word. */
  readonly isListed: boolean;
  readonly isAlways: (token: string) => boolean;
  readonly isUnlessStarter: (token: string) => boolean;
  readonly isUnlessCapital: (token: string) => boolean;
  readonly isUnlessEarly: (token: string) => boolean;
  readonly isAfterNumber: (token: string) => boolean;
  readonly isBeforeNumber: (token: string) => boolean;
  readonly isStarter: (word: string) => boolean;
  /** Whether the word opens sentences, and hardly ever a title or name. */
  readonly isClearStarter: (word: string) => boolean;
  /** Whether the word says that someone speaks or writes. */
  readonly isSaying: (word: string) => boolean;
}

export function createVocabulary(segmentation: Segmentation): Vocabulary {
  const { abbreviations, starters, clearStarters, ordinalDot, yearDot, capitalAfterColon, stops, sayings } =
    segmentation;
  const { always, unlessStarter, unlessCapital, unlessEarly, afterNumber, beforeNumber } = abbreviations;
  const readToken = rememberWords(toTokenForms);
  return {
    ordinalDot,
    yearDot,
    capitalAfterColon,
    capitalOpensSentence: sayings.length > 0,
    stops,
    isListed: always.length > 0,
    isAlways: createAbbreviationTest(always, readToken),
    isUnlessStarter: createAbbreviationTest(unlessStarter, readToken),
    isUnlessCapital: createAbbreviationTest(unlessCapital, readToken),
    isUnlessEarly: createAbbreviationTest(unlessEarly, readToken),
    isAfterNumber: createAbbreviationTest(afterNumber, readToken),
    isBeforeNumber: createAbbreviationTest(beforeNumber, readToken),
    isStarter: createStarterTest([...starters, ...clearStarters]),
    isClearStarter: createStarterTest(clearStarters),
    isSaying: createStemTest(sayings),
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

/** Tests whether a word begins as one of the stems does. */
function createStemTest(stems: readonly string[]): (word: string) => boolean {
  const folded = stems.map(fold);
  return (word) => {
    const whole = fold(word);
    return folded.some((stem) => whole.startsWith(stem));
  };
}

function fold(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** A token, folded; and what follows an apostrophe, hyphen, slash or bracket in it, folded. */
interface TokenForms {
  readonly text: string;
  readonly whole: string;
  readonly tail: string;
}

function toTokenForms(text: string): TokenForms {
  return { text, whole: fold(text), tail: fold(/[^'’\-–/(]*$/u.exec(text)?.[0] ?? '') };
}

type TokenReader = (text: string, start: number, end: number) => TokenForms;

/**
 * Tests a token without its last stop: the whole of it, and what follows an apostrophe, hyphen, slash or bracket. What
 * is listed with a hyphen before it ends longer words: “-str.” is in “Goethestr.”
 */
function createAbbreviationTest(abbreviations: readonly string[], read: TokenReader): (token: string) => boolean {
  const words = abbreviations.map((abbreviation) => fold(abbreviation.slice(0, -1)));
  const listed = new Set(words.filter((word) => !word.startsWith('-')));
  const endings = words.filter((word) => word.startsWith('-')).map((word) => word.slice(1));
  return (token) => {
    const { whole, tail } = read(token, 0, token.length);
    return listed.has(whole) || listed.has(tail) || endings.some((ending) => whole.endsWith(ending));
  };
}
