import { z } from 'zod';

// What the schema of CSL-JSON allows (citation-style-language/schema, csl-data.json, 1.0.2), its types and the variables
// that this site uses; a variable that the schema does not have fails.

const types = [
  ...['article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast', 'chapter'],
  ...['classic', 'collection', 'dataset', 'document', 'entry', 'entry-dictionary', 'entry-encyclopedia', 'event'],
  ...['figure', 'graphic', 'hearing', 'interview', 'legal_case', 'legislation', 'manuscript', 'map', 'motion_picture'],
  ...['musical_score', 'pamphlet', 'paper-conference', 'patent', 'performance', 'periodical', 'personal_communication'],
  ...['post', 'post-weblog', 'regulation', 'report', 'review', 'review-book', 'software', 'song', 'speech', 'standard'],
  ...['thesis', 'treaty', 'webpage'],
] as const;

const text = z.string();
const mark = z.union([z.string(), z.number(), z.boolean()]);

const nameSchema = z.strictObject({
  family: text.optional(),
  given: text.optional(),
  'dropping-particle': text.optional(),
  'non-dropping-particle': text.optional(),
  suffix: text.optional(),
  literal: text.optional(),
  'comma-suffix': mark.optional(),
  'static-ordering': mark.optional(),
  'parse-names': mark.optional(),
});

const partSchema = z.union([z.string(), z.number()]);
const dateSchema = z.strictObject({
  'date-parts': z.array(z.array(partSchema).min(1).max(3)).min(1).max(2).optional(),
  season: partSchema.optional(),
  circa: mark.optional(),
  literal: text.optional(),
  raw: text.optional(),
});

export const cslItemsSchema = z.array(
  z.strictObject({
    type: z.enum(types),
    id: partSchema,
    language: text.optional(),
    author: z.array(nameSchema).optional(),
    issued: dateSchema.optional(),
    accessed: dateSchema.optional(),
    title: text.optional(),
    'container-title': text.optional(),
    publisher: text.optional(),
    URL: text.optional(),
    note: text.optional(),
    abstract: text.optional(),
  }),
);
export type CslItems = z.infer<typeof cslItemsSchema>;
