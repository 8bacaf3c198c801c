import { z } from 'zod';
import { languageSchema } from './language.ts';
import { pairSchema } from './pair.ts';

/**
 * What a translation of a segment is worth: `reviewed` by a person, `human` where a person wrote it and a program set it
 * beside the segment, `unchecked` where the program was not sure of that, a `draft` no person has reviewed, `stale` where the source changed since, `withheld` where there is one that nobody reviewed and that says something
 * else than the source, `missing` where there is none.
 */
export const translationStateSchema = z.enum([
  'reviewed',
  'human',
  'unchecked',
  'draft',
  'stale',
  'withheld',
  'missing',
]);
export type TranslationState = z.infer<typeof translationStateSchema>;

/** Whether a person answers for the words: such a translation is never withheld, and a fault in it stops the build. */
export function isAnsweredFor(state: TranslationState): boolean {
  return state === 'reviewed' || state === 'human';
}

const entrySchema = z.strictObject({
  source: z.string().min(1),
  target: z.string(),
  state: translationStateSchema,
  /** Who or what made it, by which route, when; or who reviewed it. */
  provenance: z.string().min(1).optional(),
  /** Who reviewed it and when, where the file says so. */
  review: z.string().min(1).optional(),
  /** What the translator says to the reader, such as a slip of the source. */
  notes: z.array(z.string().min(1)),
  /** Whether the translation of the segment before says this one too; the target is then empty. */
  isJoined: z.literal(true).optional(),
  /** Sentences of the translation, after this one, that stand for nothing in the document. */
  additions: z.array(z.string().min(1)).optional(),
  /** Rules whose findings a person has looked at here and found to be no fault. */
  accepted: z.array(z.string().min(1)).optional(),
});
export type TranslationEntry = z.infer<typeof entrySchema>;

/** The translation of one document into one language. */
export const translationSchema = z.strictObject({
  briefing: z.string().min(1),
  lang: languageSchema,
  entries: z.array(entrySchema),
  /** What was read in it, in the order of the document; absent as long as it is not read against the document. */
  pairs: z.array(pairSchema).optional(),
});
export type Translation = z.infer<typeof translationSchema>;
