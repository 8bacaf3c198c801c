import { z } from 'zod';
import { confidenceLevels, icd203 } from '../scales/icd-203.ts';
import { ipcc } from '../scales/ipcc.ts';
import { phia } from '../scales/phia.ts';
import type { Scale } from '../scales/scale.ts';
import { sourcesSchema } from './source.ts';
import { someWords, words } from './words.ts';

/** The words of each band, all of which a language must have. */
function bandWords<B extends Scale['bands']>(bands: B) {
  return z.record(z.enum(Object.keys(bands) as (keyof B & string)[]), someWords);
}

/**
 * How likely something is, and how sure of it an author is. The first words of a list are the term as it is shown, the
 * others how it may stand in a text; a word that ends in `*` stands for all words that begin so. Small letters are large
 * ones too.
 */
export const likelihoodSchema = z.strictObject({
  sources: sourcesSchema,
  icd203: bandWords(icd203.bands).describe('The first row of terms of ICD 203, by its bands: likely.'),
  icd203Second: bandWords(icd203.bands).describe(
    'The second row: probable. The same as the first where the language has one word for both.',
  ),
  phia: bandWords(phia.bands).describe('The terms of the PHIA probability yardstick of the United Kingdom.'),
  ipcc: bandWords(ipcc.bands).describe('The terms of the Intergovernmental Panel on Climate Change.'),
  confidence: z
    .record(z.enum(confidenceLevels), someWords)
    .describe('How sure of a judgement its author is, by ICD 203: low, moderate and high confidence.'),
  tooCommon: words.describe(
    'Those of all these words that more often mean something else, so that no text is held to them.',
  ),
  notLikelihood: words.describe(
    'Longer words that hold one of these and say no likelihood by themselves: comparisons, and the noun for probability.',
  ),
});
export type LikelihoodWords = z.infer<typeof likelihoodSchema>;
