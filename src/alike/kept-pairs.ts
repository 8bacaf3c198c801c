import { z } from 'zod';

/** Two documents that say nearly the same, as an ingest keeps them for the site. */
const keptPairSchema = z.strictObject({
  /** In the order of their files. */
  slugs: z.tuple([z.string().min(1), z.string().min(1)]),
  /** How much of the shorter one stands in the other, from 0 to 1. */
  share: z.number().min(0).max(1),
  /** Whether they are the same bytes. */
  isSame: z.boolean(),
});
export type AlikePair = z.infer<typeof keptPairSchema>;

export const keptPairsSchema = z.array(keptPairSchema);

/** Where they are kept, from the project's root. */
export const keptPairsPath = '.cache/alike.json';
