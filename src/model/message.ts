import { z } from 'zod';

export const levelSchema = z.enum(['error', 'warning', 'info']);

/** Something a person should know about a document: what is wrong, quoted, and what to do. */
export const messageSchema = z.strictObject({
  /** Permanent, kebab-case. */
  ruleId: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  level: levelSchema,
  reason: z.string().min(1),
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
});
export type Message = z.infer<typeof messageSchema>;
