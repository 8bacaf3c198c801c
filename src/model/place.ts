import { z } from 'zod';

/**
 * Where a segment stands in a document whose file is no text, as people find it there: on a page of a PDF, counted from 1
 * whatever is printed on it; in a paragraph of a DOCX or an e-mail, headings, list items and table cells counted.
 */
export const placeSchema = z.strictObject({ unit: z.enum(['page', 'paragraph']), number: z.int().positive() });
export type Place = z.infer<typeof placeSchema>;
