import { describe, expect, it } from 'vitest';
import { findRows } from '../../../src/scripts-client/list-rows.ts';

const index = {
  pages: [
    ['figures/', 2],
    ['figures/page/2/', 2],
  ] as const,
  groups: [4],
  facets: {
    kind: { options: [['money', 'Money'] as const, ['count', 'Counts'] as const], rows: [[0], [0], [1], [1]] },
    entity: { options: [['malta', 'Malta'] as const, ['cyprus', 'Cyprus'] as const], rows: [[0], [], [0, 1], [1]] },
  },
};
const find = (chosen: Readonly<Record<string, string>>) => findRows(index, new Map(Object.entries(chosen)));

describe('the rows of a list over all its pages', () => {
  it('are all of them where nothing is chosen', () => {
    expect(find({})).toEqual([0, 1, 2, 3]);
  });

  it('have every chosen value, whichever page they stand on', () => {
    expect(find({ entity: 'malta' })).toEqual([0, 2]);
    expect(find({ entity: 'cyprus' })).toEqual([2, 3]);
    expect(find({ entity: 'malta', kind: 'count' })).toEqual([2]);
  });

  it('are none for a value or a facet that the list does not have', () => {
    expect(find({ entity: 'gozo' })).toEqual([]);
    expect(find({ document: 'malta' })).toEqual([]);
    expect(find({ entity: 'cyprus', kind: 'money' })).toEqual([]);
  });
});
