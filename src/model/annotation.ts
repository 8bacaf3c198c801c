import { z } from 'zod';
import { languageSchema } from './language.ts';

const quoteSchema = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});

/** In characters of Unicode, as the data model wants them, and not in the UTF-16 code units of the other data files. */
const positionSchema = z
  .strictObject({ type: z.literal('TextPositionSelector'), start: z.int().nonnegative(), end: z.int().positive() })
  .refine(({ start, end }) => start < end, 'a position ends after it starts');

const annotationSchema = z.strictObject({
  id: z.url(),
  type: z.literal('Annotation'),
  motivation: z.literal('describing'),
  body: z.strictObject({ id: z.url(), type: z.literal('Text'), format: z.literal('text/html') }),
  target: z.strictObject({
    type: z.literal('SpecificResource'),
    source: z.strictObject({
      id: z.url(),
      type: z.literal('Text'),
      format: z.literal('text/plain'),
      language: languageSchema,
    }),
    selector: z.tuple([quoteSchema, positionSchema]),
  }),
});
export type Annotation = z.infer<typeof annotationSchema>;

/** `/api/annotations/<slug>.json`: a page of the W3C Web Annotation Data Model (2017), one annotation a figure. */
export const annotationPageSchema = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: z.url(),
  type: z.literal('AnnotationPage'),
  items: z.array(annotationSchema),
});
export type AnnotationPage = z.infer<typeof annotationPageSchema>;
