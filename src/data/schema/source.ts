import { z } from 'zod';

/** Where a list comes from and under what licence. */
const sourceSchema = z.strictObject({
  name: z.string().min(1),
  url: z.url().optional(),
  licence: z.string().min(1),
});
export type Source = z.infer<typeof sourceSchema>;

/** Every data file opens with at least one. */
export const sourcesSchema = z.array(sourceSchema).min(1);
