import { z } from 'zod';
import { sourcesSchema } from './source.ts';

const phrases = z.array(z.string().min(1));

/** The words and verb endings that leave a statement open. */
export const modalitySchema = z.strictObject({
  sources: sourcesSchema,
  expansions: z
    .record(z.string(), z.array(z.string()))
    .describe('What `{name}` stands for; an empty entry leaves it out.'),
  open: phrases.describe(
    'The speaker does not commit: may, perhaps, if confirmed. Stays a hedge when someone else is named.',
  ),
  hearsay: phrases.describe('The document passes on what it does not vouch for: allegedly. Yields to a named source.'),
  hearsayEndings: phrases.describe(
    'Verb endings of the same: the conditional of report. Words shorter than four letters never count.',
  ),
  openEndings: phrases.default([]).describe('Verb endings of what may be: Hungarian “csökken**het**”.'),
  notHedges: phrases.describe(
    'What looks like one of these and is none: wishes, homographs. A longer match wins; a capital is meant.',
  ),
});
