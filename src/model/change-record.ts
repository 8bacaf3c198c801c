import { z } from 'zod';
import { figureSchema } from './figure.ts';
import { languageSchema } from './language.ts';

/** A figure as one document had it on a day. */
const figureStateSchema = z.strictObject({
  briefing: z.string().min(1).describe('The slug of the document.'),
  lang: languageSchema,
  figure: figureSchema,
});
export type FigureState = Readonly<z.infer<typeof figureStateSchema>>;

/** `content/changes/<date>.json`: how the figures differ from those of the record before it. */
export const changeRecordSchema = z.strictObject({
  date: z.iso.date().describe('The day the changes were recorded.'),
  note: z.string().min(1).optional().describe('Why, in a sentence for readers, in English.'),
  added: z.array(figureStateSchema),
  changed: z.array(z.strictObject({ before: figureStateSchema, after: figureStateSchema })),
  withdrawn: z.array(figureStateSchema),
});
export type ChangeRecord = Readonly<z.infer<typeof changeRecordSchema>>;
export type FigureChange = ChangeRecord['changed'][number];

/** `/api/changes.json`: the whole change log, the newest first, and what differs from its last record. */
export const changesFileSchema = z.strictObject({
  url: z.url(),
  records: z.array(changeRecordSchema),
  unrecorded: changeRecordSchema.omit({ date: true, note: true }).optional(),
});
export type ChangesFile = z.infer<typeof changesFileSchema>;
