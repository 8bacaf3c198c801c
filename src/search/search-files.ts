import { z } from 'zod';
import { valueSchema } from '../model/figure.ts';
import { entityTypeSchema } from '../model/mention.ts';
import { closenesses } from '../views/to-closeness.ts';

const text = z.string().min(1);
const byLanguage = z.record(text, text);

/** `/search/names.json`: what a query is understood with, and what the filters are called. */
export const namesFileSchema = z.strictObject({
  languages: z
    .record(text, z.int().positive())
    .describe('The languages that have a bundle under /pagefind/, with its number of records.'),
  documents: z.record(text, z.strictObject({ lang: text, title: byLanguage })),
  entities: z.record(text, z.strictObject({ type: entityTypeSchema, label: byLanguage })),
  names: z.record(text, z.array(text)).describe('A folded name, and the ids of the entities it names.'),
});
export type NamesFile = z.infer<typeof namesFileSchema>;

const numbersByWord = z.record(text, z.array(z.number()));

/** The words that say numbers in queries, folded, of all languages at once. */
const numberWordsSchema = z.strictObject({
  /** Words for a whole number that a scale word may follow. */
  cardinals: numbersByWord,
  /** Words that multiply what stands before them. One word may be two numbers in two languages. */
  scales: numbersByWord,
  /** Words between a number and its scale word. */
  linkers: z.array(text),
  /** Currency codes by symbol. */
  currencies: z.record(text, text),
});
export type NumberWords = z.infer<typeof numberWordsSchema>;

const quantityKinds = ['money', 'percent', 'count', 'measure', 'ordinal', 'fraction', 'multiple'] as const;

export const figureEntrySchema = z.strictObject({
  id: text,
  kind: z.enum(quantityKinds),
  value: valueSchema,
  unit: text.optional(),
  /** Left out where the value is exact, or a range that says by its open end how near it is. */
  closeness: z.enum(closenesses).optional(),
  /** The words of comparison and the figure, as written. */
  text,
  /** What is counted or measured, as written. */
  subject: text.optional(),
  lang: text,
  document: text,
  segment: text,
});
export type FigureEntry = z.infer<typeof figureEntrySchema>;

/** `/search/figures.json`: the figures by value, and the words to read a value with. */
export const figuresIndexSchema = z.strictObject({ words: numberWordsSchema, figures: z.array(figureEntrySchema) });
export type FiguresIndex = z.infer<typeof figuresIndexSchema>;
