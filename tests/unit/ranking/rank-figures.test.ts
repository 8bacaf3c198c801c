import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankFigures } from '../../../src/pipeline/ranking/rank-figures.ts';
import { figureOf, toFigureId } from './evidence.ts';

const money = { kind: 'money', value: 5, unit: 'EUR' };

describe('which figures are key', () => {
  it('puts a change before money, money before a percentage, and that before a count', () => {
    const figures = [
      figureOf('count', 0, { kind: 'count', value: 12, unit: 'boats' }),
      figureOf('percent', 1, { kind: 'percent', value: 90, unit: '%' }),
      figureOf('money', 2, money),
      figureOf('change', 3, { kind: 'change', from: 'f-a', to: 'f-b' }),
    ];
    expect(rankFigures(figures)).toEqual(['change', 'money', 'percent', 'count'].map(toFigureId));
  });

  it.each([
    ['what it measures', { subject: 'imports' }],
    ['when', { period: '2023' }],
    ['who says so', { attribution: { start: 90, end: 91, text: 'y' } }],
    ['that it is a thousand', { value: 1000 }],
  ])('prefers of two alike the one that says %s', (_, given) => {
    const figures = [figureOf('a', 0, money), figureOf('b', 1, { ...money, value: 6, ...given })];
    expect(rankFigures(figures)).toEqual([toFigureId('b'), toFigureId('a')]);
  });

  it.each([
    ['a date', { kind: 'date', date: '2023' }],
    ['a duration', { kind: 'duration', duration: 'P3Y' }],
    ['a place in an order', { kind: 'ordinal', value: 3 }],
    ['a count below ten', { kind: 'count', value: 9, unit: 'boats' }],
  ])('never holds %s for one', (_, given) => {
    expect(rankFigures([figureOf('a', 0, given)])).toEqual([]);
  });

  it('shows the ends of a change in the change', () => {
    const ends = [figureOf('a', 0, money), figureOf('b', 2, { ...money, value: 9 })];
    const change = figureOf('c', 0, { kind: 'change', end: 3, from: 'f-a', to: 'f-b' });
    expect(rankFigures([change, ...ends])).toEqual([toFigureId('c')]);
  });

  it('leaves out a count that is part of the source’s name', () => {
    const attribution = { start: 0, end: 5, text: 'two x' };
    const figures = [
      figureOf('source', 0, { kind: 'count', value: 12, unit: 'officials' }),
      figureOf('said', 9, { ...money, attribution }),
    ];
    expect(rankFigures(figures)).toEqual([toFigureId('said')]);
  });

  it('counts a figure that is stated twice once, and the same value of two years twice', () => {
    const figures = [
      figureOf('a', 0, money),
      figureOf('b', 2, money),
      figureOf('c', 4, { ...money, period: '2021' }),
      figureOf('d', 6, { ...money, period: '2022' }),
    ];
    expect(rankFigures(figures)).toEqual(['c', 'd', 'a'].map(toFigureId));
  });

  it('keeps to six, and to figures of the document', () => {
    const values = fc.array(fc.tuple(fc.nat(), fc.constantFrom('money', 'count', 'percent')), { maxLength: 20 });
    fc.assert(
      fc.property(values, (list) => {
        const figures = list.map(([value, kind], at) => figureOf(String(at), at * 2, { kind, value, unit: 'x' }));
        const ranked = rankFigures(figures);
        expect(ranked.length).toBeLessThanOrEqual(6);
        expect(new Set(ranked).size).toBe(ranked.length);
        expect(ranked.every((id) => figures.some((figure) => figure.id === id))).toBe(true);
        expect(rankFigures(figures)).toEqual(ranked);
      }),
    );
  });
});
