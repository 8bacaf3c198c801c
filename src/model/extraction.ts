import { z } from 'zod';
import { figureSchema } from './figure.ts';
import { languageSchema } from './language.ts';
import { mentionSchema } from './mention.ts';
import { messageSchema } from './message.ts';
import { segmentSchema } from './segment.ts';

/** All that was read out of one document. Offsets are into the source as received. */
export const extractionSchema = z.strictObject({
  lang: languageSchema,
  segments: z.array(segmentSchema),
  figures: z.array(figureSchema),
  mentions: z.array(mentionSchema),
  messages: z.array(messageSchema),
});
export type Extraction = z.infer<typeof extractionSchema>;
