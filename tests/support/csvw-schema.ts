import { z } from 'zod';

// The parts of W3C’s “Metadata Vocabulary for Tabular Data” (2015) that this site uses, by its sections; a property that
// the vocabulary does not have fails.

/** §5.8: a common property is a prefixed name, here of Dublin Core. */
const common = { 'dc:title': z.string(), 'dc:description': z.string(), 'dc:publisher': z.string() };

/** §6.1.1: a variable name of a URI template, which may not begin with “_”. */
const nameSchema = z.string().regex(/^(?!_)(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2})(?:\.?(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2}))*$/u);

/** §5.11.1, as far as used. */
const datatypeSchema = z.enum(['string', 'number', 'boolean', 'anyURI', 'language', 'nonNegativeInteger']);

const inherited = {
  aboutUrl: z.string().optional(),
  datatype: datatypeSchema.optional(),
  required: z.boolean().optional(),
  separator: z.string().optional(),
};

const columnSchema = z.strictObject({
  '@type': z.literal('Column'),
  name: nameSchema,
  titles: z.string(),
  ...inherited,
  'dc:description': common['dc:description'],
});

const schemaSchema = z.strictObject({
  '@type': z.literal('Schema'),
  columns: z.array(columnSchema).min(1),
  primaryKey: z.array(nameSchema),
  rowTitles: z.array(nameSchema),
  ...inherited,
});

const dialectSchema = z.strictObject({
  '@type': z.literal('Dialect'),
  encoding: z.literal('utf-8'),
  header: z.boolean(),
  delimiter: z.string().length(1),
  lineTerminators: z.array(z.string()),
});

/** A description of one table: §5.4. */
export const csvwTableSchema = z.strictObject({
  '@context': z.tuple([z.literal('http://www.w3.org/ns/csvw'), z.strictObject({ '@language': z.string() })]),
  '@type': z.literal('Table'),
  url: z.string(),
  ...common,
  notes: z.array(z.record(z.string(), z.unknown())),
  dialect: dialectSchema,
  tableSchema: schemaSchema,
});
export type CsvwDatatype = z.infer<typeof datatypeSchema>;

/** What the text of a cell of each datatype looks like: §6.4 and XML Schema part 2. */
export const cellShapes: Readonly<Record<CsvwDatatype, RegExp>> = {
  string: /^.*$/su,
  number: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][+-]?\d+)?$/u,
  boolean: /^(?:true|false|1|0)$/u,
  anyURI: /^[a-z][a-z+.-]*:\S+$/u,
  language: /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/u,
  nonNegativeInteger: /^\+?\d+$/u,
};
