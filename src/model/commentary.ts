import { z } from 'zod';
import { languageSchema } from './language.ts';

/** A day as YYYY-MM-DD. Some readers of YAML make a date of it on the way, in UTC. */
const daySchema = z.preprocess((day) => (day instanceof Date ? day.toISOString().slice(0, 10) : day), z.iso.date());

/** The front matter of an authored analysis in `content/commentary/`. */
export const commentarySchema = z.strictObject({
  title: z.string().min(1).describe('The headline of the page.'),
  summary: z.string().min(1).describe('One or two sentences for lists and for search.'),
  authors: z.array(z.string().min(1)).min(1).describe('Who wrote it, each by name.'),
  date: daySchema.describe('The day it was written, YYYY-MM-DD.'),
  updated: daySchema.optional().describe('The day it was last changed, YYYY-MM-DD.'),
  lang: languageSchema.default('en').describe('The language of the text, BCP 47, such as “it”.'),
});
export type Commentary = z.infer<typeof commentarySchema>;
