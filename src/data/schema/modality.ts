import { z } from 'zod';
import { sourcesSchema } from './source.ts';

const phrases = z.array(z.string().min(1));

/** The words and verb endings that leave a statement open. */
export const modalitySchema = z.strictObject({
  sources: sourcesSchema,
  /** What `{name}` stands for; an empty entry leaves it out. */
  expansions: z.record(z.string(), z.array(z.string())),
  /** The speaker does not commit: may, perhaps, if confirmed. Stays a hedge when someone else is named. */
  open: phrases,
  /** The document passes on what it does not vouch for: allegedly. Yields to a named source. */
  hearsay: phrases,
  /** Verb endings of the same: the conditional of report. Words shorter than four letters never count. */
  hearsayEndings: phrases,
  /** Verb endings of what may be: Hungarian “csökken**het**”. */
  openEndings: phrases.default([]),
  /** What looks like one of these and is none: wishes, homographs. A longer match wins; a capital is meant. */
  notHedges: phrases,
});
