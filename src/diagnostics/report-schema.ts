import { z } from 'zod';

const place = z
  .strictObject({ line: z.int().positive(), column: z.int().positive() })
  .describe('1-based; columns count UTF-16 code units.');

const related = z.strictObject({
  label: z.string().describe('What is to be seen there, in a few words.'),
  words: z.string().optional().describe('The words themselves.'),
  file: z.string().optional(),
  start: place.optional(),
});

const diagnostic = z.strictObject({
  ruleId: z.string().describe('Permanent; `npm run docs -- <rule-id>` explains it.'),
  level: z.enum(['error', 'warning']),
  file: z.string().describe('Path from the project’s root, with “/”.'),
  start: place,
  end: place.optional().describe('The place behind the last character, where it is known.'),
  reason: z.string().describe('What was found and why that is wrong.'),
  cure: z.string().optional().describe('What to do.'),
  replacement: z.string().optional().describe('Text that can stand in place of what is between start and end.'),
  related: z.array(related).optional(),
});

const count = z.int().nonnegative();

/** What `npm run check -- --format json` prints: one object. `version` changes where a reader of the old form would fail. */
export const reportSchema = z.strictObject({
  version: z.literal(1),
  counts: z.strictObject({ errors: count, warnings: count, allowed: count }),
  diagnostics: z.array(diagnostic).describe('By file and place.'),
  allowed: z
    .array(z.strictObject({ ...diagnostic.shape, because: z.string().describe('Why its author lets it pass.') }))
    .describe('What authors let pass with a reason.'),
});
