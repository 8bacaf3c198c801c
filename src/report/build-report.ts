import { z } from 'zod';

const count = z.int().nonnegative();
const countsSchema = z.record(z.string(), count);

const findingSchema = z.strictObject({
  ruleId: z.string().describe('Permanent; `npm run docs -- <rule-id>` explains it.'),
  level: z.enum(['error', 'warning']),
  file: z.string().describe('Path from the project’s root, with “/”.'),
  line: z.int().positive().optional(),
  column: z.int().positive().optional().describe('In UTF-16 code units, from 1.'),
  reason: z.string(),
});
export type ReportFinding = Readonly<z.infer<typeof findingSchema>>;

const figureChangeSchema = z.strictObject({
  id: z.string().describe('Of the figure as it is now, or as it was where it is gone.'),
  before: z.string().optional().describe('As it was written; absent where the figure is new.'),
  after: z.string().optional().describe('As it is written now; absent where the figure is gone.'),
});

const changedDocumentSchema = z.strictObject({
  slug: z.string(),
  how: z.enum(['added', 'changed', 'removed']),
  figures: z.array(figureChangeSchema),
});
export type ChangedDocument = Readonly<z.infer<typeof changedDocumentSchema>>;

const changedSchema = z.strictObject({
  documents: z.array(changedDocumentSchema).describe('In the order of their names.'),
  pages: z.strictObject({ added: count, changed: count, removed: count, unchanged: count }),
});

/** What a build says of itself: `.cache/report/build.json`. `version` changes where a reader of the old form would fail. */
export const buildReportSchema = z.strictObject({
  version: z.literal(1),
  read: z.strictObject({
    documents: count.describe('All that the site has.'),
    again: count.describe('Of these, read in this run; nothing had changed for the others.'),
    characters: count.describe('UTF-16 code units of all documents.'),
    formats: countsSchema,
    languages: countsSchema,
  }),
  extracted: z.strictObject({
    segments: countsSchema.describe('By kind.'),
    figures: countsSchema.describe('By kind.'),
    names: count.describe('Mentions of names.'),
    linked: count.describe('Of these, names that have an entry in the glossary.'),
  }),
  translated: z.record(z.string(), countsSchema).describe('Segments by language and state.'),
  findings: z
    .array(findingSchema)
    .describe('Everything that is doubted or wrong now, whether or not it was read in this run.'),
  noted: countsSchema.describe('What was left out or assumed while reading, by rule.'),
  allowed: count.describe('Findings that an author or translator lets pass with a reason.'),
  withheld: z.strictObject({
    documents: countsSchema.describe('Documents that are not shown whole, by their rights.'),
    segments: count.describe('Segments of these that are not shown.'),
    translations: count.describe('Drafts withheld for a fault.'),
  }),
  removed: z.array(z.string()).describe('Briefings whose document is gone, removed in this run.'),
  changed: changedSchema
    .optional()
    .describe('Since the site that stood in `dist` before; absent where none stood there.'),
  output: z.strictObject({ pages: count, files: count, bytes: count }),
  took: z
    .array(z.strictObject({ step: z.string(), seconds: z.number().nonnegative() }))
    .describe('In the order of the steps; the only part that differs from one build to the next of the same content.'),
});
export type BuildReport = Readonly<z.infer<typeof buildReportSchema>>;
