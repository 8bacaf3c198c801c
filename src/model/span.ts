import { z } from 'zod';

/**
 * A stretch of a document: `text` is exactly `source.slice(start, end)`.
 * Offsets are 0-based UTF-16 code units, `end` exclusive.
 */
export const spanSchema = z
  .strictObject({
    start: z.int().nonnegative(),
    end: z.int().positive(),
    text: z.string().min(1),
  })
  .refine((span) => span.start < span.end, 'a span ends after it starts');

export type Span = z.infer<typeof spanSchema>;

/** A span before its text is copied out: what the finders pass to each other. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether `inner` lies wholly within `outer`; a range contains itself. */
export function isWithin(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two ranges share at least one code unit. */
export function isOverlapping(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
