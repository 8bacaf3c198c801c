import { z } from 'zod';
import { entityIdSchema } from './entity-id.ts';
import { type FigureId, figureIdSchema, figureSchema, modalitySchema } from './figure.ts';
import { languageSchema } from './language.ts';
import type { Mention } from './mention.ts';
import { messageSchema } from './message.ts';
import { placeSchema } from './place.ts';
import { rightsSchema } from './rights.ts';
import { seedFactsSchema } from './seed-facts.ts';
import { segmentIdSchema, segmentSchema } from './segment.ts';
import { translationStateSchema } from './translation.ts';

/** The words of a segment as a tree: text, and the figures and mentions marked in it. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'figure'; readonly id: FigureId; readonly children: readonly Inline[] }
  | { readonly type: 'mention'; readonly id: Mention['id']; readonly children: readonly Inline[] };

/** A segment as a briefing shows it. `text` is its words with white space folded and markup gone. */
export interface BriefingSegment extends z.infer<typeof briefingSegmentSchema> {
  readonly content: readonly Inline[];
}

export const briefingSegmentSchema = segmentSchema.extend({
  text: z.string().min(1),
  modality: modalitySchema,
  /** The words that say who says so, where the text has them. */
  attribution: z.string().min(1).optional(),
  /** The words that leave it open, whoever says so. */
  hedge: z.string().min(1).optional(),
  /** Cells only: the cells that head it, columns first; absent where at most the top row of its table does. */
  heads: z.array(segmentIdSchema).min(1).optional(),
  /** The page or paragraph it begins in; only of a file that is no text. */
  place: placeSchema.optional(),
});

/** How deep a block is quoted from elsewhere; absent for the document’s own words. */
const quoted = z.int().positive().optional();

/** What stands in the document, in order; the leaves name segments. */
export const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('heading'),
    quoted,
    depth: z.int().min(1).max(6),
    segments: z.array(segmentIdSchema),
  }),
  z.strictObject({ kind: z.literal('paragraph'), quoted, segments: z.array(segmentIdSchema) }),
  z.strictObject({ kind: z.literal('list'), quoted, items: z.array(z.array(segmentIdSchema)) }),
  z.strictObject({
    kind: z.literal('table'),
    quoted,
    header: z.boolean(),
    /** `null` is an empty cell. */
    rows: z.array(z.array(segmentIdSchema.nullable())),
  }),
]);
export type BriefingBlock = z.infer<typeof blockSchema>;

/** Segments whose words are not shown, because their source may be quoted and not republished; they have none here. */
const withheldBlockSchema = z.strictObject({
  kind: z.literal('withheld'),
  segments: z.array(segmentSchema.pick({ id: true, kind: true })).min(1),
});
export type WithheldBlock = z.infer<typeof withheldBlockSchema>;

/** What the site knows of a document's text, in order: what it shows, and where something is left out. */
export const shownBlockSchema = z.discriminatedUnion('kind', [...blockSchema.options, withheldBlockSchema]);
export type ShownBlock = z.infer<typeof shownBlockSchema>;

const count = z.int().nonnegative();

/** What a document holds that the site does not show. */
export const limitsSchema = z.strictObject({
  rights: rightsSchema.exclude(['full']),
  /** Of the whole document, shown or not. */
  counts: z.strictObject({ sentences: count, headings: count, cells: count, figures: count, names: count }),
  /** How often the words that are not shown name each entity. */
  named: z.partialRecord(entityIdSchema, count),
  /** How many segments are in each state of translation, by the reader's language; only where none of them is shown. */
  states: z.record(languageSchema, z.array(z.strictObject({ state: translationStateSchema, count }))),
});
export type Limits = z.infer<typeof limitsSchema>;

/** Where the title comes from: a document without one is called by its opening words. */
const titleBySchema = z.enum(['document', 'editors', 'opening']);

/** The front matter of `content/briefings/<slug>.mdx`: everything about the document but its words. */
export const briefingFrontMatterSchema = z.strictObject({
  ...seedFactsSchema.omit({ slug: true, lang: true, title: true, titleBy: true, encoding: true }).shape,
  title: z.union([z.string().min(1), z.record(languageSchema, z.string().min(1))]),
  titleBy: titleBySchema,
  lang: languageSchema,
  source: z.strictObject({
    /** Path from the project's root. */
    file: z.string().min(1),
    format: z.enum(['text', 'markdown', 'html', 'docx', 'pdf', 'eml']),
    /** By its name in the Encoding Standard; absent for UTF-8. */
    encoding: z.string().min(1).optional(),
    /** Of the file as received, in lower-case hexadecimal. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** UTF-16 code units of the text that offsets count. */
    length: z.int().nonnegative(),
  }),
  pipeline: z.string().min(1),
  bottomLine: z.array(segmentIdSchema),
  keyFigures: z.array(figureIdSchema),
  figures: z.array(figureSchema),
  messages: z.array(messageSchema),
});
export type BriefingFrontMatter = z.infer<typeof briefingFrontMatterSchema>;

/** One document as the site shows it: whole, or within the limits of its rights, with the words that may not be shown gone. */
export interface Briefing extends BriefingFrontMatter {
  readonly slug: string;
  readonly blocks: readonly ShownBlock[];
  readonly segments: readonly BriefingSegment[];
  readonly mentions: readonly Mention[];
  /** Absent where all of it is here. */
  readonly limits?: Limits;
}

/** One document, read: what the pipeline writes to MDX and what the site reads back from it. */
export interface WholeBriefing extends Briefing {
  readonly blocks: readonly BriefingBlock[];
  readonly limits?: never;
}
