import { z } from 'zod';
import { sourcesSchema } from './source.ts';

const words = z.array(z.string().min(1)).default([]);

/** What a translation is checked by, beside what texts are read by. Words in lower case. */
export const translationSchema = z.strictObject({
  sources: sourcesSchema,
  negations: words.describe('Words by which a sentence says that something is not so.'),
  negationCompanions: words.describe(
    'What one of those must stand with, where it is another word without: French “pas” with “ne”.',
  ),
  otherNegations: words.describe(
    'How other words begin that leave something out, fail or refuse: a translation may use them for “not”.',
  ),
  otherNegationEndings: words.describe('How such words end: “harm**less**”.'),
  conditionals: words.describe(
    'Words of the conditional, of ability and of expectation: another language may leave something open with these.',
  ),
  conditionalEndings: words.describe('Verb endings that do the same.'),
  softHedges: words.describe(
    'How words begin that leave something open, and that a good translation may leave out: of seeming, of what is planned.',
  ),
  ifWords: words.describe('Words that open a clause on which another hangs, so that what it leaves open is no report.'),
  allowedDoubles: words.describe('Words that stand twice in a row in a right sentence: “had had”.'),
});
export type TranslationWords = z.infer<typeof translationSchema>;
