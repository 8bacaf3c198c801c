import { expect, test } from 'vitest';
import type { FoundFigure } from '../../../src/model/figure.ts';
import { dropFiguresInNames } from '../../../src/pipeline/drop-figures-in-names.ts';

const said = { comparator: '=', approximate: false, basis: 'stated' } as const;
const count = (start: number, end: number): FoundFigure => ({
  ...said,
  start,
  end,
  text: 'x',
  kind: 'count',
  value: 1,
});
const change = (start: number, end: number, from: number, to: number): FoundFigure => ({
  ...said,
  start,
  end,
  text: 'x',
  kind: 'change',
  from,
  to,
});

test('a number within a name is no figure; one beside it or around it is', () => {
  const figures = [count(0, 2), count(7, 9), count(12, 30)];
  expect(
    dropFiguresInNames(figures, [
      { start: 5, end: 10 },
      { start: 14, end: 20 },
    ]),
  ).toEqual([count(0, 2), count(12, 30)]);
});

test('a change still names its ends after a figure before it is gone', () => {
  const figures = [count(0, 2), change(10, 30, 2, 3), count(12, 14), count(20, 24)];
  const kept = dropFiguresInNames(figures, [{ start: 0, end: 4 }]);
  expect(kept).toEqual([change(10, 30, 1, 2), count(12, 14), count(20, 24)]);
});

test('a change that loses an end to a name is gone, and its other end stays', () => {
  const figures = [change(10, 30, 1, 2), count(12, 14), count(20, 24)];
  expect(dropFiguresInNames(figures, [{ start: 20, end: 28 }])).toEqual([count(12, 14)]);
});
