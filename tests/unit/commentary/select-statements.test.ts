import { describe, expect, it } from 'vitest';
import { toEvidence } from '../../../src/commentary/evidence.ts';
import { selectStatements } from '../../../src/commentary/select-statements.ts';
import type { Rights } from '../../../src/model/rights.ts';
import { createDocument } from '../../support/create-document.ts';

const dates = ['2019', '2020-05', '2020-06-30', '2021-Q2', 'XXXX-03', '../2018', '2022/..'];
const toSource = (rights?: Rights) =>
  toEvidence({
    briefings: [
      createDocument(
        'a',
        'it',
        dates.map((date, index) => ({
          id: `s-${index}`,
          text: `Il porto e il faro ${index}.`,
          figures: [{ id: `f-${index}`, text: String(index), kind: 'date', date }],
          mentions: [
            { id: `m-${index}`, text: 'porto', entity: 'port' },
            ...(index === 1 ? [{ id: 'm-light', text: 'faro', entity: 'light' }] : []),
          ],
        })),
      ),
    ],
    translations: [],
    entities: [],
    ...(rights && { rights }),
  });
const source = toSource();
const select = (range: object, ids = ['port']) => selectStatements(source, ids, range).shown.map(({ edtf }) => edtf);

describe('the dated statements', () => {
  it.each([
    [
      'without a bound are all of them, those of no known year last',
      {},
      ['../2018', '2019', '2020-05', '2020-06-30', '2021-Q2', '2022/..', 'XXXX-03'],
    ],
    ['from a year on begin in it or later', { from: '2021' }, ['2021-Q2', '2022/..']],
    ['to a month end with it', { to: '2020-05' }, ['../2018', '2019', '2020-05']],
    ['between two days may have begun before', { from: '2020-05-20', to: '2020-06-30' }, ['2020-05', '2020-06-30']],
    ['at most some are the latest of known years', { max: 2 }, ['2021-Q2', '2022/..']],
  ])('%s', (_, range, expected) => {
    expect(select(range)).toEqual(expected);
  });

  it('are those of any of the entities, each once', () => {
    expect(select({}, ['light'])).toEqual(['2020-05']);
    expect(select({}, ['light', 'port'])).toHaveLength(dates.length);
    expect(select({}, ['tower'])).toEqual([]);
  });

  it('are counted with those not shown', () => {
    expect(selectStatements(source, ['port'], { from: '2020', max: 1 })).toMatchObject({ within: 4, all: 7 });
  });

  it('of documents that may not be quoted are none', () => {
    expect(selectStatements(toSource('metadata'), ['port'], {}).all).toBe(0);
  });
});
