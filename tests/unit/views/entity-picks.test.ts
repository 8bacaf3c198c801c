import { describe, expect, it } from 'vitest';
import { collectDates } from '../../../src/index/collect-dates.ts';
import { collectFigures } from '../../../src/index/collect-figures.ts';
import { pickFigures, pickStatements } from '../../../src/views/entity-picks.ts';
import { createDocument } from '../../support/create-document.ts';

/** A document of `count` counts, each in a year of its own from `first` on. */
function documentOf(slug: string, count: number, first: number) {
  return createDocument(
    slug,
    'en',
    Array.from({ length: count }, (_, index) => ({
      id: `s-${slug}${index}`,
      text: `${index} ships`,
      figures: [{ id: `f-${slug}${index}`, text: `${index}`, value: index, period: String(first + index) }],
    })),
  );
}
const older = { ...documentOf('a', 30, 1950), date: '2020-01-01', keyFigures: ['f-a7'] as never };
const newer = { ...documentOf('b', 30, 1990), date: '2021-01-01', keyFigures: ['f-b9'] as never };
const undated = documentOf('c', 5, 2020);

describe('the figures on the page of an entity', () => {
  it('are all in their order while they are few', () => {
    const few = collectFigures([older]);
    expect(pickFigures(few)).toEqual(few);
  });

  it('are of many the key figures first, the newest document’s before others’, undated documents’ last', () => {
    const ids = pickFigures(collectFigures([undated, older, newer])).map(({ id }) => id);
    expect(ids).toHaveLength(40);
    expect(ids.slice(0, 4)).toEqual(['f-b9', 'f-a7', 'f-b0', 'f-b1']);
    expect(ids.some((id) => id.startsWith('f-c'))).toBe(false);
  });
});

describe('the dated statements on the page of an entity', () => {
  it('are all while they are few', () => {
    const few = collectDates([newer]);
    expect(pickStatements(few)).toEqual(few);
  });

  it('are of many the latest, in the order of time, without those whose year nobody knows', () => {
    const yearless = createDocument('d', 'en', [
      { id: 's-d', text: '3 ships', figures: [{ id: 'f-d', text: '3', period: 'XXXX-03' }] },
    ]);
    const picked = pickStatements(collectDates([newer, older, yearless])).map(({ edtf }) => edtf);
    expect(picked).toHaveLength(40);
    expect(picked.at(0)).toBe('1970');
    expect(picked.at(-1)).toBe('2019');
    expect(picked.toSorted()).toEqual(picked);
  });
});
