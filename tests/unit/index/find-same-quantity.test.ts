import { describe, expect, it } from 'vitest';
import { collectFigures } from '../../../src/index/collect-figures.ts';
import { createSameQuantityFinder } from '../../../src/index/find-same-quantity.ts';
import { createDocument } from '../../support/create-document.ts';

const base = {
  id: 'f-base',
  text: 'ten',
  kind: 'money',
  unit: 'EUR',
  period: '2019',
  subject: 'harbour dues',
  entities: ['malta'],
};

/** What is found for the base figure when `other` stands in another sentence. */
function findFor(other: Record<string, unknown>, lang = 'en') {
  const documents = [
    createDocument('a', 'en', [{ id: 's-a', text: 'ten', figures: [base] }]),
    createDocument('b', lang, [
      { id: 's-b', text: 'two', figures: [{ ...base, id: 'f-other', text: 'two', ...other }] },
    ]),
  ];
  const records = collectFigures(documents);
  const record = records.find(({ id }) => id === 'f-base');
  return record ? createSameQuantityFinder(records)(record).nearest.map(({ differences }) => differences) : undefined;
}

describe('the same quantity elsewhere', () => {
  it('is comparable where period, subject and entities agree', () => {
    expect(findFor({})).toEqual([[]]);
  });

  it('is found by a shared word of the subject alone, whatever its case and accents', () => {
    expect(findFor({ entities: [], subject: 'Hárbour rents' })).toEqual([['subject', 'entities']]);
  });

  it.each([
    ['the periods differ', { period: '2020' }, ['period']],
    ['a period is not stated', { period: undefined }, ['periodUnknown']],
    ['the year of a period is not stated', { period: 'XXXX-03' }, ['periodUnknown']],
    ['the subjects differ', { subject: 'rents' }, ['subject']],
    ['a subject is not stated', { subject: undefined }, ['subjectUnknown']],
    ['the entities differ', { entities: ['malta', 'cyprus'] }, ['entities']],
    ['the units differ', { unit: 'USD' }, ['unit']],
    ['one is only reported', { modality: 'reported' }, ['modality']],
    ['one is left open', { hedge: 'two' }, ['modality']],
  ])('is not comparable where %s', (_, other, differences) => {
    expect(findFor(other)).toEqual([differences]);
  });

  it('does not match subjects across languages by their words', () => {
    expect(findFor({}, 'it')).toEqual([['subjectUnknown']]);
  });

  it.each([
    ['another unit and no word in common', { unit: 'USD', subject: 'rents' }],
    ['another counted noun', { kind: 'count', unit: 'ships' }],
    ['another kind', { kind: 'count', unit: 'EUR' }],
    ['nothing in common', { entities: ['cyprus'], subject: 'rents' }],
    ['only a short word in common', { entities: [], subject: 'due' }],
  ])('is not a figure with %s', (_, other) => {
    expect(findFor(other)).toEqual([]);
  });

  it('is not a figure of the same sentence', () => {
    const figures = [base, { ...base, id: 'f-twin', text: 'two' }];
    const records = collectFigures([createDocument('a', 'en', [{ id: 's-a', text: 'ten two', figures }])]);
    const none = { nearest: [], hasMore: false };
    expect(records.map(createSameQuantityFinder(records))).toEqual([none, none]);
  });

  it('lists what can be compared before what shares more but cannot', () => {
    const other = (id: string, more: object) => ({
      id: `s-${id}`,
      text: 'two',
      figures: [{ ...base, id: `f-${id}`, text: 'two', ...more }],
    });
    const documents = [
      createDocument('a', 'en', [
        { id: 's-a', text: 'ten', figures: [{ ...base, entities: [] }] },
        other('far', { entities: ['cyprus'], period: '2001' }),
        other('near', { entities: [] }),
      ]),
    ];
    const records = collectFigures(documents);
    const [first] = records;
    expect(first && createSameQuantityFinder(records)(first).nearest.map(({ record }) => record.id)).toEqual([
      'f-near',
      'f-far',
    ]);
  });

  it.each([
    [5, 4, false],
    [13, 12, false],
    [14, 12, true],
    [1000, 12, true],
  ])('of %d figures shows %d, and says whether there are more', (count, shown, hasMore) => {
    const sentences = Array.from({ length: count }, (_, n) => ({
      id: `s-${n}`,
      text: 'ten',
      figures: [{ ...base, id: `f-${n}` }],
    }));
    const records = collectFigures([createDocument('a', 'en', sentences)]);
    const found = records[0] && createSameQuantityFinder(records)(records[0]);
    expect([found?.nearest.length, found?.hasMore]).toEqual([shown, hasMore]);
  });
});
