import { describe, expect, it } from 'vitest';
import { collectFigures } from '../../../src/index/collect-figures.ts';
import { createSameQuantityFinder } from '../../../src/index/find-same-quantity.ts';
import { createSeriesFinder } from '../../../src/index/find-series.ts';
import { toFigureView } from '../../../src/views/figure.ts';
import { createFigureFormatter } from '../../../src/views/format-figure.ts';
import { createLedgerRows } from '../../../src/views/ledger-row.ts';
import { createDocument } from '../../support/create-document.ts';

const money = { kind: 'money', unit: 'EUR' };
const briefing = {
  ...createDocument('rents', 'en', [
    {
      id: 's-rents',
      text: 'Rents rose from 200 euros to over 500 euros for 3 flats.',
      figures: [
        {
          ...{ id: 'f-change', kind: 'change', unit: 'EUR', text: 'from 200 euros to over 500 euros' },
          ...{ from: 'f-from', to: 'f-to', growth: { value: 150, unit: '%', comparator: '>' } },
        },
        { ...money, id: 'f-from', text: '200 euros', value: 200 },
        { ...money, id: 'f-to', text: '500 euros', value: 500, comparator: '>', cue: 'over' },
        { id: 'f-flats', text: '3 flats', value: 3, unit: 'flats' },
      ],
    },
  ]),
  messages: [
    { ruleId: 'doubt', level: 'info' as const, reason: 'It may be 20.', start: 16, end: 19 },
    { ruleId: 'doubt', level: 'info' as const, reason: 'Of the whole document.' },
  ],
};
const records = collectFigures([briefing]);
const format = createFigureFormatter('en');
const find = () => undefined;
const tools = {
  locale: 'en' as const,
  format,
  find,
  toRow: createLedgerRows('en', format, find),
  findSame: createSameQuantityFinder(records),
  findSeries: createSeriesFinder(records),
};

function viewOf(id: string) {
  const record = records.find((other) => other.id === id);
  if (!record) throw new Error(`no figure ${id}`);
  return toFigureView(record, tools);
}
const idsOf = (links: readonly { readonly id: string }[]) => links.map(({ id }) => id);

describe('the page of a figure', () => {
  it('leads from a change to its ends and back', () => {
    expect(idsOf(viewOf('f-change').ends)).toEqual(['f-from', 'f-to']);
    expect(idsOf(viewOf('f-to').changes)).toEqual(['f-change']);
    expect(viewOf('f-flats')).toMatchObject({ ends: [], changes: [] });
  });

  it('lists the other figures of the sentence, not those it is already tied to', () => {
    expect(idsOf(viewOf('f-change').siblings)).toEqual(['f-flats']);
    expect(idsOf(viewOf('f-from').siblings)).toEqual(['f-to', 'f-flats']);
  });

  it('draws a series, and does not list its values again as like ones', () => {
    const dues = (id: string, more: object) => {
      const figure = { id: `f-${id}`, text: 'ten', ...money, subject: 'harbour dues', ...more };
      return { id: `s-${id}`, text: 'ten', figures: [figure] };
    };
    const document = createDocument('dues', 'en', [
      dues('a', { period: '2019' }),
      dues('b', { period: '2020' }),
      dues('c', { period: '2020', modality: 'reported' }),
    ]);
    const own = collectFigures([document]);
    const ownTools = { ...tools, findSame: createSameQuantityFinder(own), findSeries: createSeriesFinder(own) };
    const view = own[0] && toFigureView(own[0], ownTools);
    expect(view?.series.map(({ row }) => row.id)).toEqual(['f-a', 'f-b']);
    expect(view?.same.map(({ row, differences }) => [row.id, differences])).toEqual([['f-c', ['period', 'modality']]]);
  });

  it('shows how a derived value was computed, and nothing where none is', () => {
    expect(viewOf('f-change').arithmetic).toBe('(€500 − €200) ÷ €200 = 150%');
    expect(viewOf('f-to').arithmetic).toBeUndefined();
  });

  it('marks the figure in its sentence and gives the words of comparison apart', () => {
    const view = viewOf('f-to');
    expect(view.places[0]?.split?.inside).toBe('500 euros');
    expect(view.cue?.text).toBe('over');
    expect(viewOf('f-flats').cue).toBeUndefined();
  });

  it.each([
    ['date', { date: '2024-04-12' }, undefined, 'weekday'],
    ['date', { date: '2024-04-12' }, '2024-05-01', 'documentDate'],
    ['date', { date: '2024-04' }, undefined, 'words'],
    ['count', { value: 3 }, '2024-05-01', 'words'],
  ])('says what an inferred %s %o of a document of %s was completed from: %s', (kind, fields, date, inference) => {
    const figure = { id: 'f-a', kind, text: 'on Friday', basis: 'inferred', ...fields };
    const document = createDocument('a', 'en', [{ id: 's-a', text: 'He came on Friday.', figures: [figure] }]);
    const [record] = collectFigures([{ ...document, ...(date !== undefined && { date }) }]);
    expect(record && toFigureView(record, tools).inference).toBe(inference);
  });

  it('gives no reason where nothing is inferred', () => {
    expect(viewOf('f-to').inference).toBeUndefined();
  });

  it('repeats the doubts about its own words only', () => {
    expect(viewOf('f-from').doubts.map(({ reason }) => reason)).toEqual(['It may be 20.']);
    expect(viewOf('f-flats').doubts).toEqual([]);
  });
});
