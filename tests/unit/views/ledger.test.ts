import { describe, expect, it } from 'vitest';
import { collectFigures } from '../../../src/index/collect-figures.ts';
import { createFigureFormatter } from '../../../src/views/format-figure.ts';
import { toLedger } from '../../../src/views/ledger.ts';
import { type FacetName, toFacetValues } from '../../../src/views/ledger-facets.ts';
import { createLedgerRows, findUnsaidSubject } from '../../../src/views/ledger-row.ts';
import { tallyLedger } from '../../../src/views/ledger-tally.ts';
import { createDocument } from '../../support/create-document.ts';

const toRow = createLedgerRows('en', createFigureFormatter('en'), () => undefined);

/** The ledger of one sentence with these figures. */
function ledgerOf(figures: readonly Record<string, unknown>[], lang = 'it') {
  const text = figures.map(({ text: words }) => words).join(' ');
  return toLedger(collectFigures([createDocument('a', lang, [{ id: 's-a', text, figures }])]), toRow);
}
const idsOf = (groups: ReturnType<typeof ledgerOf>) => groups.map(({ rows }) => rows.map(({ id }) => id));

describe('the ledger', () => {
  it('puts money before shares before counts before dates, the greatest first', () => {
    const figures = [
      { id: 'f-date', text: 'ieri', kind: 'date', date: '2020' },
      { id: 'f-count', text: 'cinque', value: 5 },
      { id: 'f-share', text: 'metà', kind: 'percent', value: 50, unit: '%' },
      { id: 'f-small', text: 'poco', kind: 'money', value: 2, unit: 'EUR' },
      { id: 'f-great', text: 'molto', kind: 'money', value: [3, null], unit: 'EUR' },
    ];
    expect(idsOf(ledgerOf(figures))).toEqual([['f-great', 'f-small'], ['f-share'], ['f-count'], ['f-date']]);
  });

  it('parts money by currency but keeps counts of different things together', () => {
    const figures = [
      { id: 'f-euro', text: 'a', kind: 'money', unit: 'EUR' },
      { id: 'f-dollar', text: 'b', kind: 'money', unit: 'USD' },
      { id: 'f-ships', text: 'c', unit: 'navi', value: 2 },
      { id: 'f-planes', text: 'd', unit: 'aerei' },
    ];
    const groups = ledgerOf(figures);
    expect(idsOf(groups)).toEqual([['f-euro'], ['f-dollar'], ['f-ships', 'f-planes']]);
    expect(groups.map(({ unit }) => unit?.text)).toEqual(['euros', 'US dollars', undefined]);
  });

  it('puts dates in the order of time', () => {
    const figures = ['2021', '2019-Q2', '2020'].map((date) => ({
      id: `f-${date.toLowerCase()}`.slice(0, 6),
      text: date,
      kind: 'date',
      date,
    }));
    expect(idsOf(ledgerOf(figures))).toEqual([['f-2019', 'f-2020', 'f-2021']]);
  });

  it('has no group where there is no figure', () => {
    expect(toLedger([], toRow)).toEqual([]);
  });
});

describe('a row', () => {
  const rowOf = (figure: Record<string, unknown>) => ledgerOf([{ id: 'f-a', text: 'due navi', ...figure }])[0]?.rows[0];

  it('calls what is counted by the words of the document, else by the counted noun', () => {
    expect(rowOf({ unit: 'navi', subject: 'la flotta' })?.subject).toEqual({
      text: 'la flotta',
      lang: 'it',
      dir: 'ltr',
    });
    expect(rowOf({ unit: 'navi' })?.subject?.text).toBe('navi');
    expect(rowOf({})?.subject).toBeUndefined();
  });

  it('does not say again what the value beside it counts', () => {
    const unsaid = (figure: Record<string, unknown>) => {
      const row = rowOf(figure);
      return row && findUnsaidSubject(row)?.text;
    };
    expect(unsaid({ unit: 'navi', subject: 'Navi' })).toBeUndefined();
    expect(unsaid({ unit: 'navi' })).toBeUndefined();
    expect(unsaid({ unit: 'navi', subject: 'navi da guerra' })).toBe('navi da guerra');
    expect(unsaid({ kind: 'money', unit: 'EUR', subject: 'navi' })).toBe('navi');
  });

  it('takes what a change counts from its end where the change does not say', () => {
    const figures = [
      { id: 'f-change', text: 'da due a tre', kind: 'change', from: 'f-from', to: 'f-to' },
      { id: 'f-from', text: 'due', subject: 'navi vecchie' },
      { id: 'f-to', text: 'tre', subject: 'navi nuove' },
    ];
    const rows = ledgerOf(figures).flatMap((group) => group.rows);
    expect(rows.find(({ id }) => id === 'f-change')?.subject?.text).toBe('navi nuove');
  });

  it('counts a date as its own period, and another figure without one as undated', () => {
    expect(rowOf({ kind: 'date', date: '2020' })).toMatchObject({ period: '2020', years: ['2020'] });
    expect(rowOf({})).toMatchObject({ years: [] });
    expect(rowOf({})).not.toHaveProperty('period');
  });

  it('names every document that has the figure', () => {
    const sentence = { id: 's-a', text: 'due', figures: [{ id: 'f-a', text: 'due' }] };
    const records = collectFigures([createDocument('a', 'it', [sentence]), createDocument('b', 'it', [sentence])]);
    expect(records.map(toRow).map(({ documents }) => documents.map(({ slug }) => slug))).toEqual([['a', 'b']]);
  });
});

describe('the filters', () => {
  const figures = [
    { id: 'f-a', text: 'uno', attribution: 'uno', modality: 'reported', entities: ['malta'], period: '2019/2020' },
    { id: 'f-b', text: 'due', modality: 'asserted', period: '2020', kind: 'money', unit: 'EUR' },
    { id: 'f-c', text: 'tre', modality: 'hedged' },
    { id: 'f-d', text: 'quattro', kind: 'percent', unit: '%', modality: 'reported', hedge: 'quattro' },
  ];
  const rows = ledgerOf(figures).flatMap((group) => group.rows);
  const { facets } = tallyLedger([rows]);
  const countsOf = (name: FacetName) =>
    Object.fromEntries(facets[name].options.map(({ value, count }) => [value, count]));

  it('count the rows of each value, a row once for every year it holds in', () => {
    expect(countsOf('period')).toEqual({ 2019: 1, 2020: 2 });
    expect(countsOf('kind')).toEqual({ money: 1, percent: 1, count: 2 });
    expect(countsOf('entity')).toEqual({ malta: 1 });
  });

  it('tell who says so: someone named, the document itself, nobody', () => {
    expect(countsOf('attribution')).toEqual({ uno: 1, ':itself': 1, ':nobody': 2 });
  });

  it('offer years in order, and each row has the places of its own among them', () => {
    const years = facets.period.options.map(({ value }) => value);
    expect(years).toEqual(years.toSorted());
    const found = facets.period.rows.map((places) => places.map((place) => years[place]));
    expect(found).toEqual(rows.map((row) => toFacetValues(row).period));
    expect(found.flat()).not.toEqual([]);
  });

  it('find what is reported and hedged under both', () => {
    expect(countsOf('modality')).toEqual({ asserted: 1, reported: 2, hedged: 2 });
  });

  it('hold no unit, entity or period for a row that has none', () => {
    const row = rows.find(({ id }) => id === 'f-c');
    expect(row && toFacetValues(row)).toMatchObject({ unit: [], entity: [], period: [] });
  });
});
