import { z } from 'zod';
import { figureIdSchema } from './figure.ts';
import { mentionIdSchema } from './mention.ts';
import { messageSchema } from './message.ts';
import { segmentIdSchema } from './segment.ts';

const rangeSchema = z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() });

const words = z.string().min(1);

/** What the translation, read in its own language, says of a statement, in its own words. */
const saidWordsSchema = z.strictObject({
  /** The words that say who says so. */
  attribution: words.optional(),
  /** The words that leave it open. */
  hedge: words.optional(),
});

/** The same of a figure; each is there only where the document says it too. */
const figureWordsSchema = saidWordsSchema.extend({
  /** The counted noun. */
  unit: words.optional(),
  subject: words.optional(),
});
export type FigureWords = z.infer<typeof figureWordsSchema>;

/** Words of a translation that render a figure of the document, or a name in it; offsets into the target. */
const linkSchema = z.union([
  rangeSchema.extend({ figure: figureIdSchema, says: figureWordsSchema.optional() }),
  rangeSchema.extend({ mention: mentionIdSchema }),
]);
export type PairLink = z.infer<typeof linkSchema>;

/** What was read in the translation of a segment and set against the segment itself. */
export const pairSchema = z.strictObject({
  /** The words of the entry that holds the translation: those of the first segment. */
  source: z.string().min(1),
  /** The segments it translates: more than one where several were put into one. */
  segments: z.array(segmentIdSchema).min(1),
  /** Where the sentences of the translation stand, in UTF-16 code units of the target; more than one where one became several. */
  sentences: z.array(rangeSchema),
  links: z.array(linkSchema),
  /** What the whole of it says, where it translates one segment. */
  says: saidWordsSchema.optional(),
  /** What is wrong, or may be; offsets into the target. */
  messages: z.array(messageSchema),
});
export type Pair = z.infer<typeof pairSchema>;
