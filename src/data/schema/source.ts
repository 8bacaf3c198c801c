import { z } from 'zod';

/** Where a list comes from and under what licence; every data file opens with at least one. */
export const sourcesSchema = z
  .array(
    z.strictObject({
      name: z.string().min(1),
      url: z.url().optional(),
      licence: z.string().min(1),
    }),
  )
  .min(1);
