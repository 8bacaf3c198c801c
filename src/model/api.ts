import { z } from 'zod';
import { briefingFrontMatterSchema, briefingSegmentSchema, limitsSchema, shownBlockSchema } from './briefing.ts';
import { entityIdSchema } from './entity-id.ts';
import { basisSchema, comparatorSchema, figureIdSchema, figureSchema, modalitySchema, valueSchema } from './figure.ts';
import { languageSchema } from './language.ts';
import { entityTypeSchema, mentionSchema } from './mention.ts';
import { placeSchema } from './place.ts';
import { segmentIdSchema } from './segment.ts';
import { translationStateSchema } from './translation.ts';

const text = z.string().min(1);
const namesSchema = z.record(languageSchema, text);

/** Where a figure stands. Offsets are UTF-16 code units into the source as received. */
const figurePlaceSchema = z.strictObject({
  briefing: text.describe('The slug of the document.'),
  lang: languageSchema,
  segment: segmentIdSchema,
  start: z.int().nonnegative(),
  end: z.int().positive(),
  sentence: text.describe('The whole sentence, in the words of the source.'),
  heads: z
    .array(text)
    .min(1)
    .optional()
    .describe(
      'Of a figure in a table cell: the words that head the cell, in the words of the source: in what the table is given, then columns, then rows.',
    ),
  place: placeSchema
    .optional()
    .describe('The page or paragraph of the file it begins in; only of a PDF, DOCX or e-mail.'),
  attribution: text.optional().describe('Who says so, in the words of the source.'),
  modality: modalitySchema,
  hedge: text.optional().describe('The words that leave it open, in the words of the source, whoever says so.'),
  url: z.url().describe('The sentence beside its translation.'),
});

/** One figure of `/api/figures.json`: the same words in the same sentence are one figure in every document. */
const figureRecordSchema = z.strictObject({
  id: figureIdSchema,
  url: z.url(),
  kind: text,
  text: text.describe('As written, without the words of comparison.'),
  value: valueSchema.optional(),
  unit: text.optional().describe('ISO 4217, “%”, “pp”, UCUM, or the counted noun as written.'),
  comparator: comparatorSchema,
  approximate: z.boolean(),
  cue: text.optional().describe('The words of comparison.'),
  date: text.optional().describe('EDTF.'),
  duration: text.optional().describe('ISO 8601.'),
  period: text.optional().describe('When the figure holds, in EDTF.'),
  basis: basisSchema,
  from: figureIdSchema.optional(),
  to: figureIdSchema.optional(),
  growth: z
    .strictObject({ value: z.number(), unit: z.literal('%'), comparator: comparatorSchema })
    .optional()
    .describe('Computed here from the two ends; no document says it.'),
  subject: text.optional().describe('What is counted or measured, in the words of the source.'),
  entities: z.array(entityIdSchema),
  places: z.array(figurePlaceSchema).min(1),
});
export type FigureRecordData = z.infer<typeof figureRecordSchema>;

/** `/api/figures.json`. */
export const figuresFileSchema = z.strictObject({ url: z.url(), figures: z.array(figureRecordSchema) });
export type FiguresFile = z.infer<typeof figuresFileSchema>;

/** One entity of `/api/entities.json`, a SKOS concept by the file's `@context`. */
const entityRecordSchema = z.strictObject({
  '@id': z.url(),
  '@type': z.literal('skos:Concept'),
  id: entityIdSchema,
  type: entityTypeSchema,
  prefLabel: namesSchema,
  altLabel: z
    .record(z.union([languageSchema, z.literal('@none')]), z.array(text))
    .describe('Other names by language; “@none” holds in every language.'),
  definition: namesSchema,
  standsFor: z
    .strictObject({ '@id': z.url(), id: entityIdSchema })
    .optional()
    .describe('What the name is often used for.'),
  formerly: z
    .array(z.strictObject({ '@id': z.url(), id: entityIdSchema, deprecated: z.literal(true), isReplacedBy: z.url() }))
    .optional()
    .describe('Ids it had before; their addresses lead to it.'),
  mentions: z.int().nonnegative(),
  briefings: z.array(text).describe('The slugs of the documents that name it.'),
});
export type EntityRecordData = z.infer<typeof entityRecordSchema>;

/** `/api/entities.json`: JSON-LD in SKOS. */
export const entitiesFileSchema = z.strictObject({
  '@context': z.record(z.string(), z.unknown()),
  '@id': z.url(),
  '@type': z.literal('skos:ConceptScheme'),
  title: text,
  entities: z.array(entityRecordSchema),
});
export type EntitiesFile = z.infer<typeof entitiesFileSchema>;

const segmentTranslationSchema = z.strictObject({
  text,
  state: translationStateSchema,
  notes: z.array(text),
  segments: z
    .array(segmentIdSchema)
    .min(2)
    .optional()
    .describe('The segments that this translation says in one; absent where it is that of one segment.'),
});

/** `/api/briefings/<slug>.json`: all that the pages show of one document. */
export const briefingFileSchema = z.strictObject({
  ...briefingFrontMatterSchema.omit({ figures: true, title: true }).shape,
  slug: text,
  page: z.url().describe('The briefing on this site; “url” is where the source was published.'),
  title: namesSchema.describe('By language; one by the document itself stands under the language of the document.'),
  blocks: z.array(shownBlockSchema),
  limits: limitsSchema.optional().describe('What is withheld; absent where all of the document is here.'),
  segments: z.array(
    briefingSegmentSchema.extend({
      translations: z.record(languageSchema, segmentTranslationSchema),
      url: z.url(),
    }),
  ),
  figures: z.array(figureSchema),
  mentions: z.array(mentionSchema),
});
export type BriefingFile = z.infer<typeof briefingFileSchema>;
