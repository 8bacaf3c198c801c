import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import { entityIdSchema } from './entity-id.ts';
import { comparatorSchema, figureIdSchema } from './figure.ts';
import { languageSchema } from './language.ts';
import { segmentIdSchema } from './segment.ts';

const words = z.string().min(1);

const common = {
  /** What the source said. */
  words,
  /** Of these words. */
  lang: languageSchema,
  recorded: z.iso.date().describe('The day on which the source was first seen to say so, YYYY-MM-DD.'),
};

const sentence = {
  id: segmentIdSchema,
  briefing: z.string().min(1).describe('The document, by the name of its file.'),
  ...common,
  quoted: words.optional().describe('The words of it that are quoted, where not all of it is.'),
};

/** By what a figure is told from the others of its sentence. */
const factsSchema = z.strictObject({
  kind: words,
  place: z.int().positive().describe('Which of the figures of its kind in the sentence it is, counted from 1.'),
  comparator: comparatorSchema,
  unit: words.optional(),
  period: edtfSchema.optional(),
  subject: words.optional(),
});
export type RecordedFacts = z.infer<typeof factsSchema>;

/** What one reference of a commentary said: a sentence, its translation, a figure with its sentence, or an entity’s name. */
const recordedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('segment'), ...sentence }),
  z.strictObject({ kind: z.literal('translation'), ...sentence }),
  z.strictObject({
    kind: z.literal('figure'),
    id: figureIdSchema,
    briefing: sentence.briefing,
    ...common,
    said: words
      .optional()
      .describe('The words with those that bound them, such as “over”, where these stand outside them.'),
    sentence: words,
    facts: factsSchema.optional(),
  }),
  z.strictObject({
    kind: z.literal('entity'),
    id: entityIdSchema,
    ...common,
    named: words.optional().describe('What the text calls it, where that is not its id.'),
  }),
]);
export type Recorded = z.infer<typeof recordedSchema>;

/** `content/commentary/<slug>.evidence.yml`: what a commentary cites, as its sources had it when each reference last held. */
export const evidenceRecordSchema = z.strictObject({
  references: z.array(recordedSchema).describe('In the order in which the text first cites them.'),
});
export type EvidenceRecord = z.infer<typeof evidenceRecordSchema>;
