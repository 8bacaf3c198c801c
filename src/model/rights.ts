import { z } from 'zod';

/**
 * How much of a source may be republished: all of it; only what carries a figure, is quoted or is cited; or nothing but
 * what is known about it.
 */
export const rightsSchema = z.enum(['full', 'excerpts', 'metadata']);
export type Rights = z.infer<typeof rightsSchema>;
