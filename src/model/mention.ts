import { z } from 'zod';
import { entityIdSchema } from './entity-id.ts';
import { segmentIdSchema } from './segment.ts';
import { spanSchema } from './span.ts';

export const mentionIdSchema = z
  .string()
  .regex(/^m-[a-z0-9]+(?:-\d+)?$/)
  .brand<'MentionId'>();

export const entityTypeSchema = z.enum(['person', 'organisation', 'place', 'event', 'other']);
export type EntityType = z.infer<typeof entityTypeSchema>;

export const mentionFormSchema = z.enum(['name', 'demonym']);

/** A place in the text that names something; `entity` is absent where the glossary does not hold it. */
export const mentionSchema = z.strictObject({
  ...spanSchema.shape,
  id: mentionIdSchema,
  segment: segmentIdSchema,
  entity: entityIdSchema.optional(),
  type: entityTypeSchema,
  form: mentionFormSchema,
});
export type Mention = z.infer<typeof mentionSchema>;
export type FoundMention = Omit<Mention, 'id' | 'segment'>;
