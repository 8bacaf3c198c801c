import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { comparatorSchema, modalitySchema, valueSchema } from '../../src/model/figure.ts';
import { entityTypeSchema } from '../../src/model/mention.ts';

const spanFields = { start: z.int(), end: z.int(), text: z.string() };

const goldFigureSchema = z.strictObject({
  ...spanFields,
  kind: z.string(),
  comparator: comparatorSchema,
  approximate: z.boolean(),
  value: valueSchema.optional(),
  unit: z.string().optional(),
  date: z.string().optional(),
  period: z.string().optional(),
  modality: modalitySchema.optional(),
  /** The words of comparison. */
  cue: z.string().optional(),
  subject: z.string().optional(),
  attribution: z.string().optional(),
  entities: z.array(z.string()).optional(),
  /** The text of the two figures of a change. */
  fromText: z.string().optional(),
  toText: z.string().optional(),
  /** For people: why a doubtful one is as it is. */
  note: z.string().optional(),
});
export type GoldFigure = z.infer<typeof goldFigureSchema>;

const goldSchema = z.strictObject({
  file: z.string(),
  language: z.string(),
  headings: z.array(z.string()),
  sentences: z.array(z.string()),
  figures: z.array(goldFigureSchema).min(1),
  notFigures: z.array(z.string()).min(1),
  mentions: z.array(z.strictObject({ ...spanFields, entity: z.string(), type: entityTypeSchema })).min(1),
});
export type Gold = z.infer<typeof goldSchema>;

/** What a careful reader finds in the document `seeds/<name>.txt`, and that document as received. */
export function readGold(name: string): { gold: Gold; text: string } {
  const gold = goldSchema.parse(JSON.parse(readFileSync(new URL(`${name}.gold.json`, import.meta.url), 'utf8')));
  const text = readFileSync(new URL(`../../seeds/${gold.file}`, import.meta.url), 'utf8');
  return { gold, text };
}
