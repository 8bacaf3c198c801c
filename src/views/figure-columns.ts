/** A built-in datatype of the CSV on the Web metadata vocabulary. */
type Datatype = 'string' | 'number' | 'boolean' | 'anyURI' | 'language' | 'nonNegativeInteger';

export interface FigureColumn {
  readonly name: string;
  readonly datatype: Datatype;
  /** Whether every row has a value. */
  readonly required?: true;
  /** What stands between several values. */
  readonly separator?: string;
  readonly description: string;
}

/** What stands between the heads of a cell. */
export const headSeparator = ' · ';

/** The columns of `/api/figures.csv`, in order. */
export const figureColumns: readonly FigureColumn[] = [
  {
    name: 'id',
    datatype: 'string',
    required: true,
    description: 'The figure; the same words in the same sentence are one figure in every document.',
  },
  {
    name: 'kind',
    datatype: 'string',
    required: true,
    description: 'money, percent, count, measure, ordinal, fraction, multiple, duration, date or change.',
  },
  { name: 'text', datatype: 'string', required: true, description: 'As written, without the words of comparison.' },
  { name: 'value', datatype: 'number', description: 'One number; empty for a range, a date, a duration and a change.' },
  { name: 'low', datatype: 'number', description: 'The lower end of a range; empty where open.' },
  { name: 'high', datatype: 'number', description: 'The upper end of a range; empty where open.' },
  { name: 'unit', datatype: 'string', description: 'ISO 4217, “%”, “pp”, UCUM, or the counted noun as written.' },
  {
    name: 'comparator',
    datatype: 'string',
    required: true,
    description: '=, <, <=, > or >=: how the words around the number bound it.',
  },
  {
    name: 'approximate',
    datatype: 'boolean',
    required: true,
    description: 'Whether the words around the number widen it.',
  },
  { name: 'cue', datatype: 'string', description: 'The words of comparison.' },
  { name: 'date', datatype: 'string', description: 'EDTF; quarters and halves as 2023-Q4 and 2023-H1.' },
  { name: 'duration', datatype: 'string', description: 'ISO 8601.' },
  { name: 'period', datatype: 'string', description: 'When the figure holds, in EDTF.' },
  {
    name: 'basis',
    datatype: 'string',
    required: true,
    description: 'stated, or inferred from other words of the same document.',
  },
  { name: 'from', datatype: 'string', description: 'The figure a change begins at.' },
  { name: 'to', datatype: 'string', description: 'The figure a change ends at.' },
  {
    name: 'growth',
    datatype: 'number',
    description: 'Per cent, computed here from the two ends of a change; no document says it.',
  },
  { name: 'subject', datatype: 'string', description: 'What is counted or measured, in the words of the source.' },
  { name: 'attribution', datatype: 'string', description: 'Who says so, in the words of the source.' },
  {
    name: 'modality',
    datatype: 'string',
    required: true,
    description: 'asserted by the document, reported by it of someone else, or hedged.',
  },
  { name: 'hedge', datatype: 'string', description: 'The words that leave it open, in the words of the source.' },
  {
    name: 'entities',
    datatype: 'string',
    separator: ' ',
    description: 'Whom and what it is about, by the ids of the glossary.',
  },
  { name: 'briefing', datatype: 'string', required: true, description: 'The document.' },
  {
    name: 'lang',
    datatype: 'language',
    required: true,
    description: 'The language of the document and of all words quoted from it.',
  },
  { name: 'segment', datatype: 'string', required: true, description: 'The sentence.' },
  {
    name: 'start',
    datatype: 'nonNegativeInteger',
    required: true,
    description: 'Where the figure begins in the source as received, in UTF-16 code units.',
  },
  { name: 'end', datatype: 'nonNegativeInteger', required: true, description: 'Where it ends.' },
  {
    name: 'sentence',
    datatype: 'string',
    required: true,
    description: 'The whole sentence, in the words of the source.',
  },
  { name: 'url', datatype: 'anyURI', required: true, description: 'The sentence beside its translation.' },
  {
    name: 'page',
    datatype: 'nonNegativeInteger',
    description: 'The page of a PDF on which the sentence begins, counted from 1 whatever is printed on it.',
  },
  {
    name: 'paragraph',
    datatype: 'nonNegativeInteger',
    description: 'The paragraph of a DOCX or an e-mail, counted from 1; headings, list items and cells are counted.',
  },
  {
    name: 'heads',
    datatype: 'string',
    separator: headSeparator,
    description:
      'Of a figure in a table cell: the words that head the cell, in the words of the source: in what the table is given, then columns, then rows.',
  },
];
