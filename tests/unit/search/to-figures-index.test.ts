import { expect, test } from 'vitest';
import type { FigureRecordData } from '../../../src/model/api.ts';
import { figureIdSchema } from '../../../src/model/figure.ts';
import { segmentIdSchema } from '../../../src/model/segment.ts';
import { toFiguresIndex } from '../../../src/search/to-figures-index.ts';

const words = { cardinals: {}, scales: {}, linkers: [], currencies: {} };
const record = (more: Partial<FigureRecordData>): FigureRecordData => ({
  id: figureIdSchema.parse('f-aaaaaaaa'),
  url: 'https://example.org/figures/f-aaaaaaaa/',
  kind: 'money',
  text: '500 milioni',
  value: 500e6,
  unit: 'USD',
  comparator: '=',
  approximate: false,
  basis: 'stated',
  entities: [],
  places: [
    {
      briefing: 'a',
      lang: 'it',
      segment: segmentIdSchema.parse('s-aaaaaaaa'),
      start: 0,
      end: 11,
      sentence: '500 milioni.',
      modality: 'asserted',
      url: 'https://example.org/',
    },
  ],
  ...more,
});
const closenessOf = (more: Partial<FigureRecordData>) =>
  toFiguresIndex([record(more)], words).figures.map(({ closeness }) => closeness);

test.each([
  ['an exact value', {}, undefined],
  ['a value that is exceeded', { comparator: '>' }, 'over'],
  ['a rough value', { approximate: true }, 'about'],
  ['a value not quite reached', { comparator: '<', approximate: true }, 'nearly'],
  ['a range with an open end', { value: [500e6, null], approximate: true }, undefined],
] as const)('%s is so in the results of a search', (_, more, closeness) => {
  expect(closenessOf(more as Partial<FigureRecordData>)).toEqual([closeness]);
});

test('a date is no figure to search by its value', () => {
  expect(toFiguresIndex([record({ kind: 'date', value: undefined, date: '2023' })], words).figures).toEqual([]);
});
