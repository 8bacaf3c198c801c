import { z } from 'zod';
import { languageSchema } from './language.ts';

/** The front matter of an authored analysis in `content/commentary/`. */
export const commentarySchema = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1).describe('One or two sentences for lists and for search.'),
  authors: z.array(z.string().min(1)).min(1),
  date: z.iso.date().describe('The day it was written, YYYY-MM-DD.'),
  updated: z.iso.date().optional(),
  lang: languageSchema.default('en'),
});
export type Commentary = z.infer<typeof commentarySchema>;
