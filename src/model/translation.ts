import { z } from 'zod';
import { languageSchema } from './language.ts';

/**
 * What a translation of a segment is worth: `reviewed` by a person, a `draft` no person has reviewed,
 * `stale` where the source changed since, `missing` where there is none.
 */
export const translationStateSchema = z.enum(['reviewed', 'draft', 'stale', 'missing']);
export type TranslationState = z.infer<typeof translationStateSchema>;

const entrySchema = z.strictObject({
  source: z.string().min(1),
  target: z.string(),
  state: translationStateSchema,
  /** Who or what made it, by which route, when; or who reviewed it. */
  provenance: z.string().min(1).optional(),
  /** What the translator says to the reader, such as a slip of the source. */
  notes: z.array(z.string().min(1)),
});
export type TranslationEntry = z.infer<typeof entrySchema>;

/** The translation of one document into one language, as its PO file has it. */
export const translationSchema = z.strictObject({
  briefing: z.string().min(1),
  lang: languageSchema,
  entries: z.array(entrySchema),
});
export type Translation = z.infer<typeof translationSchema>;
