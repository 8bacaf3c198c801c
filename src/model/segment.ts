import { z } from 'zod';

export const segmentIdSchema = z
  .string()
  .regex(/^s-[a-z0-9]+(?:-\d+)?$/)
  .brand<'SegmentId'>();
export type SegmentId = z.infer<typeof segmentIdSchema>;

export const segmentKindSchema = z.enum(['sentence', 'heading', 'cell']);
export type SegmentKind = z.infer<typeof segmentKindSchema>;

/** The sentence-sized unit that everything else points to: one sentence, one heading or one table cell. */
export const segmentSchema = z.strictObject({
  id: segmentIdSchema,
  start: z.int().nonnegative(),
  end: z.int().positive(),
  kind: segmentKindSchema,
});

export type Segment = z.infer<typeof segmentSchema>;
