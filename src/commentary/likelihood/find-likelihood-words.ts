import type { Lexicon } from '../../data/lexicon.ts';
import type { Confidence } from '../../data/scales/icd-203.ts';
import { type ScaleName, scaleNames } from '../../data/scales/scales.ts';
import type { Range } from '../../model/span.ts';
import { foldText } from './fold-text.ts';

/** A band of a scale. */
export interface BandName {
  readonly scale: ScaleName;
  readonly band: string;
}

/** Words of a text that say how likely something is: the bands they are a term of, none twice; or how sure an author is. */
export interface LikelihoodWord extends Range {
  readonly bands: readonly BandName[];
  readonly confidence?: Confidence;
}

/** What of a language is read for its words of likelihood. */
export type LikelihoodLexicon = Pick<Lexicon, 'likelihood'> & {
  readonly attribution: Pick<Lexicon['attribution'], 'variants' | 'clitics'>;
  readonly translation: Pick<Lexicon['translation'], 'negations'>;
};

type Meaning = Pick<LikelihoodWord, 'bands' | 'confidence'>;

/** A function from a text to its words of likelihood and of confidence, in order; what denies one takes it out. */
export function createLikelihoodFinder(lexicon: LikelihoodLexicon): (text: string) => LikelihoodWord[] {
  const { variants, clitics } = lexicon.attribution;
  const fold = (text: string) => foldText(text, variants).text;
  const meanings = [...listMeanings(lexicon, fold)].sort(([a], [b]) => b.length - a.length);
  const pattern = toPattern(
    meanings.map(([phrase]) => phrase),
    clitics.map(fold),
  );
  const negations = new Set(lexicon.translation.negations.map(fold));
  return (written) => {
    const { text, toRange } = foldText(written, variants);
    return [...text.matchAll(pattern)].flatMap((match) => {
      const meaning = meanings[match.slice(1).findIndex((group) => group !== undefined)]?.[1];
      const { index, 0: words } = match;
      const saysNothing = !meaning || (meaning.bands.length === 0 && !meaning.confidence);
      if (saysNothing || negations.has(findWordBefore(text, index))) return [];
      return [{ ...toRange(index, index + words.length), ...meaning }];
    });
  };
}

/** Every phrase of the data with what it says; one that is no likelihood says nothing. */
function listMeanings({ likelihood }: LikelihoodLexicon, fold: (text: string) => string): Map<string, Meaning> {
  const common = new Set(likelihood.tooCommon);
  const meanings = new Map<string, Meaning>(likelihood.notLikelihood.map((phrase) => [fold(phrase), { bands: [] }]));
  for (const scale of scaleNames) {
    for (const [band, phrases] of Object.entries(likelihood[scale])) {
      for (const phrase of phrases.filter((one) => !common.has(one))) {
        const known = meanings.get(fold(phrase))?.bands ?? [];
        meanings.set(fold(phrase), { bands: [...known, { scale, band }] });
      }
    }
  }
  for (const [level, phrases] of Object.entries(likelihood.confidence))
    for (const phrase of phrases) meanings.set(fold(phrase), { bands: [], confidence: level as Confidence });
  return meanings;
}

const letters = '[\\p{L}\\p{M}\\p{N}]';

/** Where words are written without spaces, nothing shows where one ends. */
const unspaced = /\p{Script=Han}/u;

/** Finds any of the phrases, the first that fits, each a group of its own. */
function toPattern(phrases: readonly string[], clitics: readonly string[]): RegExp {
  const groups = phrases.map((phrase) => {
    const end = unspaced.test(phrase) ? '' : `(?!${letters})`;
    return `(${phrase.split(/\s+/u).map(toWordPattern).join('(?:\\s+|-)')}${end})`;
  });
  const start = phrases.some((phrase) => unspaced.test(phrase))
    ? ''
    : `(?<!${letters})(?:${['', ...clitics].join('|')})`;
  return new RegExp(`${start}(?:${groups.join('|')})`, 'gu');
}

function toWordPattern(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/\\\*$/u, '[\\p{L}\\p{M}]*');
}

function findWordBefore(text: string, at: number): string {
  return /([\p{L}\p{M}]+)\s+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? '';
}
