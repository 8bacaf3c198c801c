import { type Confidence, icd203, type Likelihood, likelihoods } from '../data/scales/icd-203.ts';
import type { LikelihoodWords } from '../data/schema/likelihood.ts';
import { toWords, type Words } from './words.ts';

/** A band of the scale as it is drawn, in percent. */
export interface DrawnBand {
  readonly low: number;
  readonly high: number;
  /** Whether it is the band that is told. */
  readonly isOwn: boolean;
}

/** How likely a judgement is and how sure its author, each in words of their own. */
export interface AssessmentView {
  readonly likelihood: Words;
  readonly confidence: Words;
  readonly low: number;
  readonly high: number;
  readonly bands: readonly DrawnBand[];
}

/** What an author chose, in the words of `lang`. */
export function toAssessmentView(
  { likelihood, confidence }: { readonly likelihood: Likelihood; readonly confidence: Confidence },
  words: LikelihoodWords,
  lang: string,
): AssessmentView {
  const [low, high] = icd203.bands[likelihood];
  return {
    likelihood: toWords(words.icd203[likelihood][0] ?? likelihood, lang),
    confidence: toWords(words.confidence[confidence][0] ?? confidence, lang),
    ...{ low, high },
    bands: toDrawnBands(likelihood),
  };
}

/** The bands of ICD 203 with one of them brought out. */
export function toDrawnBands(own: Likelihood): DrawnBand[] {
  return likelihoods.map((band) => {
    const [low, high] = icd203.bands[band];
    return { low, high, isOwn: band === own };
  });
}
