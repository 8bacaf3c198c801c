import { describe, expect, it } from 'vitest';
import { collectFigures } from '../../../src/index/collect-figures.ts';
import { toFiguresFile } from '../../../src/views/api-figures.ts';
import { toFiguresCsv } from '../../../src/views/figures-csv.ts';
import { toFiguresCsvw } from '../../../src/views/figures-csvw.ts';
import { createDocument } from '../../support/create-document.ts';
import { csvwTableSchema } from '../../support/csvw-schema.ts';
import { checkTable, readCsv } from '../../support/read-csv.ts';

const description = toFiguresCsvw({ title: 'Site', publisher: 'Team' });
const { columns, primaryKey, rowTitles, aboutUrl } = description.tableSchema;

const figures = [
  { id: 'f-ships', text: '2 navi', value: [2, null], unit: 'navi', comparator: '>=', approximate: true, cue: 'forse' },
  {
    id: 'f-sum',
    text: '1,5 euro',
    value: -1.5e-7,
    kind: 'money',
    unit: 'EUR',
    entities: ['malta', 'cyprus'],
    hedge: 'forse',
  },
  { id: 'f-years', text: 'tre anni', kind: 'duration', duration: 'P3Y', period: '2023-Q4', subject: '=x, "y"' },
  { id: 'f-day', text: 'ieri', kind: 'date', date: '2024-04-12', basis: 'inferred', attribution: 'forse' },
  {
    ...{ id: 'f-change', text: '2 navi', kind: 'change', from: 'f-ships', to: 'f-sum' },
    growth: { value: 12.5, unit: '%', comparator: '=' },
  },
];
const sentence = { id: 's-a', text: 'forse 2 navi, 1,5 euro, "tre anni", ieri', figures };
const records = collectFigures([
  createDocument('a', 'it', [{ ...sentence, place: { unit: 'page', number: 3 } }]),
  createDocument('b', 'it', [{ ...sentence, place: { unit: 'paragraph', number: 5 } }]),
]);
const { url, figures: found } = toFiguresFile(records, { site: 'https://example.org', base: '/' });
const inCells = found.map((figure) => ({
  ...figure,
  places: figure.places.map((place) => ({ ...place, heads: ['Tonnes', '=Salt'] })),
}));
const csv = readCsv(toFiguresCsv({ url, figures: inCells }));
const [header = [], ...rows] = csv;

describe('the description of the figures’ table', () => {
  it('is of the W3C’s vocabulary', () => {
    expect(csvwTableSchema.parse(description)).toEqual(description);
  });

  it('is refused by the same test with a property or a datatype that the vocabulary does not have', () => {
    expect(csvwTableSchema.safeParse({ ...description, columns: [] }).success).toBe(false);
    const column = { ...columns[0], datatype: 'text' };
    const tableSchema = { ...description.tableSchema, columns: [column] };
    expect(csvwTableSchema.safeParse({ ...description, tableSchema }).success).toBe(false);
  });

  it('has the columns of the table, in its order, none twice', () => {
    expect(columns.map(({ titles }) => titles)).toEqual(header);
    expect(new Set(header).size).toBe(header.length);
    expect(rows).toHaveLength(figures.length * 2);
  });

  it('tells what is in every cell', () => {
    expect(checkTable(csv, csvwTableSchema.parse(description))).toEqual([]);
  });

  it('has every column filled somewhere in this test, so that none goes untested', () => {
    const empty = header.filter((_, index) => rows.every((row) => (row[index] ?? '') === ''));
    expect(empty.filter((name) => name !== 'high')).toEqual([]);
  });

  it('names a key that no two rows share, and only columns that there are', () => {
    const keys = rows.map((row) => primaryKey.map((name) => row[header.indexOf(name)]).join(' '));
    expect(new Set(keys).size).toBe(rows.length);
    const named = [...primaryKey, ...rowTitles, ...[...aboutUrl.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name)];
    expect(named.filter((name) => !header.includes(name))).toEqual([]);
  });

  it('leads from the table to the page of a figure', () => {
    const page = new URL(aboutUrl.replace('{id}', 'f-sum'), new URL(description.url, 'https://example.org/x/api/'));
    expect(page.href).toBe('https://example.org/x/figures/f-sum/');
  });
});
