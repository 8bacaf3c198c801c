import { describe, expect, it } from 'vitest';
import { collectFigures } from '../../../src/index/collect-figures.ts';
import { createSeriesFinder } from '../../../src/index/find-series.ts';
import { createDocument } from '../../support/create-document.ts';

const base = {
  id: 'f-base',
  text: 'ten',
  kind: 'money',
  unit: 'EUR',
  value: 10,
  period: '2019',
  subject: 'harbour dues',
};
type Fields = Readonly<Record<string, unknown>>;

/** The series of the first of these figures, each in a document of its own: `[value, first day]`. */
function seriesOf(figures: readonly Fields[], langs: readonly string[] = []) {
  const records = collectFigures(
    figures.map((figure, index) => {
      const text = String(figure['text'] ?? 'ten');
      const sentence = { id: `s-${index}`, text, figures: [{ ...base, id: `f-${index}`, ...figure }] };
      return createDocument(`d-${index}`, langs[index] ?? 'en', [sentence]);
    }),
  );
  const [first] = records;
  return first && createSeriesFinder(records)(first).map(({ low, high, start }) => [low, high, start]);
}

describe('a series', () => {
  it('holds the values of one thing in the order of time, whatever the order of the documents', () => {
    expect(seriesOf([{ value: 30, period: '2021-Q2' }, {}, { value: 20, period: '2020' }])).toEqual([
      [10, 10, 20190101],
      [20, 20, 20200101],
      [30, 30, 20210401],
    ]);
  });

  it('keeps the known end of an open range and both ends of another', () => {
    expect(seriesOf([{ value: [5, null] }, { value: [6, 8], period: '2020' }])).toEqual([
      [5, 5, 20190101],
      [6, 8, 20200101],
    ]);
  });

  it('follows a counted noun where nothing else says what is counted', () => {
    const ships = { kind: 'count', unit: 'ships', subject: undefined };
    expect(seriesOf([ships, { ...ships, unit: 'Ships', period: '2020' }])).toHaveLength(2);
  });

  it.each([
    ['of one period', { period: '2019' }],
    ['without a period', { period: undefined }],
    ['of a year not stated', { period: 'XXXX-03' }],
    ['of an open interval', { period: '2020/..' }],
    ['of another unit', { unit: 'USD', period: '2020' }],
    ['of another subject', { subject: 'rents', period: '2020' }],
    ['of other entities', { entities: ['malta'], period: '2020' }],
    ['that is only reported', { modality: 'reported', period: '2020' }],
    ['without a number', { value: [null, null], period: '2020' }],
  ])('does not take in a figure %s', (_, other) => {
    expect(seriesOf([{}, other])).toEqual([]);
  });

  it('does not match words across languages', () => {
    expect(seriesOf([{}, { period: '2020' }], ['en', 'it'])).toEqual([]);
  });

  it('is not made of figures that say neither what they count nor a noun', () => {
    expect(seriesOf([{ subject: undefined }, { subject: undefined, period: '2020' }])).toEqual([]);
  });
});

describe('the series of a change', () => {
  const change = { id: 'f-change', kind: 'change', unit: 'EUR', text: 'from ten to two', from: 'f-ten', to: 'f-two' };
  const ends = (fields: Fields) => [
    { ...base, id: 'f-ten', text: 'ten', ...fields },
    { ...base, id: 'f-two', text: 'two', value: 2, period: '2020', ...fields },
  ];
  const changeOf = (figures: readonly Fields[]) => {
    const sentence = { id: 's-a', text: 'from ten to two', figures };
    const records = collectFigures([createDocument('a', 'en', [sentence])]);
    const record = records.find(({ id }) => id === 'f-change');
    return record && createSeriesFinder(records)(record).map(({ low }) => low);
  };

  it('is that of its ends', () => {
    expect(changeOf([change, ...ends({})])).toEqual([10, 2]);
  });

  it('is its two ends where nothing says what they count', () => {
    expect(changeOf([change, ...ends({ subject: undefined })])).toEqual([10, 2]);
  });

  it('is empty where an end has no period', () => {
    expect(changeOf([change, ...ends({ period: undefined })])).toEqual([]);
  });
});
