import { z } from 'zod';
import { type FigureId, figureIdSchema, figureSchema, modalitySchema } from './figure.ts';
import { languageSchema } from './language.ts';
import type { Mention } from './mention.ts';
import { messageSchema } from './message.ts';
import { seedFactsSchema } from './seed-facts.ts';
import { segmentIdSchema, segmentSchema } from './segment.ts';

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
});

/** What stands in the document, in order; the leaves name segments. */
export const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), depth: z.int().min(1).max(6), segments: z.array(segmentIdSchema) }),
  z.strictObject({ kind: z.literal('paragraph'), segments: z.array(segmentIdSchema) }),
  z.strictObject({ kind: z.literal('list'), items: z.array(z.array(segmentIdSchema)) }),
  z.strictObject({
    kind: z.literal('table'),
    header: z.boolean(),
    /** `null` is an empty cell. */
    rows: z.array(z.array(segmentIdSchema.nullable())),
  }),
]);
export type BriefingBlock = z.infer<typeof blockSchema>;

/** Where the title comes from: a document without one is called by its opening words. */
const titleBySchema = z.enum(['document', 'editors', 'opening']);

/** The front matter of `content/briefings/<slug>.mdx`: everything about the document but its words. */
export const briefingFrontMatterSchema = z.strictObject({
  ...seedFactsSchema.omit({ slug: true, lang: true, title: true, titleBy: true }).shape,
  title: z.union([z.string().min(1), z.record(languageSchema, z.string().min(1))]),
  titleBy: titleBySchema,
  lang: languageSchema,
  source: z.strictObject({
    /** Path from the project's root. */
    file: z.string().min(1),
    format: z.enum(['text', 'markdown', 'html']),
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

/** One document, read: what the pipeline writes to MDX and what the site reads back from it. */
export interface Briefing extends BriefingFrontMatter {
  readonly slug: string;
  readonly blocks: readonly BriefingBlock[];
  readonly segments: readonly BriefingSegment[];
  readonly mentions: readonly Mention[];
}
