import { type ScaleName, scaleNames } from '../../data/scales/scales.ts';
import type { BandName } from './find-likelihood-words.ts';

/** The scale that has most of the words, the first of equals; what an assessment says is of the first row of ICD 203. */
export function chooseScale(
  words: readonly { readonly bands: readonly BandName[] }[],
  hasAssessment: boolean,
): ScaleName {
  if (hasAssessment) return 'icd203';
  const count = (scale: ScaleName) => words.filter(({ bands }) => bands.some((band) => band.scale === scale)).length;
  return scaleNames.reduce((best, scale) => (count(scale) > count(best) ? scale : best));
}
