import type { Lexicon } from '../../data/lexicon.ts';
import type { Attribution } from '../../data/schema/attribution.ts';
import { createTextCutter } from '../cut-text.ts';
import { createWordCutter, type WordCutter } from './cut-words.ts';
import {
  createNamedIndex,
  createPhraseIndex,
  type NamedIndex,
  type PhraseIndex,
  toPhraseStarts,
} from './phrase-index.ts';
import { createKeyMaker, createTokeniser, type Tokeniser } from './token.ts';
import { createVerbForms, type VerbForms } from './verb-forms.ts';

/** What of a language the attribution stage reads. */
export type SpeechLexicon = Pick<Lexicon, 'lang' | 'attribution' | 'modality'>;

export type WordClass = keyof Attribution['words'];
type HedgeClass = 'open' | 'hearsay' | 'notHedges';
type PatternName = 'accordingTo' | 'accordingToBehind' | 'accordingToSource' | 'inViewOf' | 'asClauses' | 'leaning';
type SubjectPattern = keyof Attribution['subjects'];

/** Whether a word, as a key, is in a list of words and beginnings of words. */
type StemTest = (key: string) => boolean;

/** One language's data, ready to be looked up. */
export interface Grammar {
  readonly cut: WordCutter;
  readonly tokenise: Tokeniser;
  readonly rules: Attribution['grammar'];
  readonly classes: NamedIndex<WordClass>;
  readonly patterns: Readonly<Record<PatternName, PhraseIndex>>;
  readonly subjects: Readonly<Record<SubjectPattern, PhraseIndex>>;
  readonly hedges: Readonly<Record<HedgeClass, PhraseIndex>>;
  readonly hearsayEndings: readonly string[];
  readonly openEndings: readonly string[];
  readonly verbs: VerbForms;
  readonly isNounForm: StemTest;
  readonly isSourceNoun: StemTest;
  readonly isNotSource: StemTest;
}

/** @throws {Error} where the data names an expansion or conjugation it does not hold. */
export function createGrammar({ attribution, modality }: SpeechLexicon, cutter = createTextCutter()): Grammar {
  const { variants, expansions } = attribution;
  const toKey = createKeyMaker(variants);
  const toKeys = (entries: readonly string[]) => entries.map(toKey);
  const isSourceNoun = createStemTest(toKeys(attribution.sourceNouns));
  const isNotSource = createStemTest(toKeys(attribution.notSources));
  const cut = createWordCutter({ attribution, modality }, toKey, (key) => isSourceNoun(key) || isNotSource(key));
  const tokenise = createTokeniser(toKey, cut, cutter);
  const toStarts = (phrases: readonly string[]) => toPhraseStarts(phrases, expansions, tokenise);
  const toIndex = (phrases: readonly string[]) => createPhraseIndex(toStarts(phrases));
  const toHedgeIndex = (phrases: readonly string[]) =>
    createPhraseIndex(toPhraseStarts(phrases, modality.expansions, tokenise));
  const { accordingTo, accordingToBehind, accordingToSource, inViewOf, asClauses, leaning } = attribution;
  const { open, hearsay, notHedges } = modality;
  return {
    cut,
    tokenise,
    rules: attribution.grammar,
    classes: createNamedIndex<WordClass>(mapValues(attribution.words, toStarts)),
    patterns: mapValues({ accordingTo, accordingToBehind, accordingToSource, inViewOf, asClauses, leaning }, toIndex),
    subjects: mapValues(attribution.subjects, toIndex),
    hedges: mapValues({ open, hearsay, notHedges }, toHedgeIndex),
    hearsayEndings: modality.hearsayEndings,
    openEndings: modality.openEndings,
    verbs: createVerbForms(attribution),
    isNounForm: createStemTest(toKeys(attribution.nounForms)),
    isSourceNoun,
    isNotSource,
  };
}

function mapValues<K extends string, A, B>(record: Readonly<Record<K, A>>, map: (value: A) => B): Record<K, B> {
  return Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, map(value)])) as Record<K, B>;
}

function createStemTest(entries: readonly string[]): StemTest {
  const whole = new Set(entries.filter((entry) => !entry.endsWith('*')));
  const beginnings = entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1));
  return (key) => whole.has(key) || beginnings.some((beginning) => key.startsWith(beginning));
}
