import { z } from 'zod';

/** An entity's id is its glossary file's name: lower-case ASCII words joined by hyphens, in English. */
export const entityIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case ASCII letters and digits joined by single hyphens')
  .brand<'EntityId'>();
export type EntityId = z.infer<typeof entityIdSchema>;
