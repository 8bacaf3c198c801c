import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlottedValue, toPlot } from '../../../src/views/plot.ts';
import { toTimeBands } from '../../../src/views/time-bands.ts';
import { toValueTicks } from '../../../src/views/value-ticks.ts';

const namesOf = (first: number, last: number, locale: 'en' | 'it' | 'ro' = 'en') =>
  toTimeBands(first, last, locale).labels.map(({ text }) => text);

describe('the bands of time', () => {
  it.each([
    ['years', 20210101, 20221231, ['2021', '2022']],
    ['the months of one year', 20230701, 20230930, ['Jul 2023', 'Aug 2023', 'Sept 2023']],
    ['one day in its month', 20230705, 20230705, ['Jul 2023']],
    ['every second of six years', 20150101, 20201231, ['2015', '2017', '2019']],
    ['the first century as it is', 990101, 1001231, ['99', '100']],
  ])('are %s', (_, first, last, names) => {
    expect(namesOf(first, last)).toEqual(names);
  });

  it('are named in the language of the reader', () => {
    expect(namesOf(20230701, 20230731, 'it')).toEqual(['lug 2023']);
    expect(namesOf(20230701, 20230731, 'ro')).toEqual(['iul. 2023']);
  });

  it('are never more than can be read, and lie within the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2999 }), fc.integer({ min: 0, max: 999 }), (year, more) => {
        const { start, end, labels } = toTimeBands(year * 10_000 + 101, (year + more) * 10_000 + 1231, 'en');
        return labels.length <= 5 && labels.every(({ at }) => at > start && at < end);
      }),
    );
  });
});

describe('the numbers of the axis', () => {
  it.each([
    [200, 500, [0, 200, 400, 600]],
    [0, 5e-324, [0, 0.25, 0.5, 0.75, 1]],
    [0.1, 0.3, [0, 0.1, 0.2, 0.3]],
    [70, 90, [0, 25, 50, 75, 100]],
    [-30, 10, [-30, -20, -10, 0, 10]],
    [-8, -4, [-8, -6, -4, -2, 0]],
    [0, 0, [0, 0.25, 0.5, 0.75, 1]],
  ])('for %d to %d are round and have zero among them', (low, high, ticks) => {
    expect(toValueTicks(low, high)).toEqual(ticks);
  });
});

const value = (low: number, year: number, more: Partial<PlottedValue> = {}): PlottedValue => ({
  ...{ low, high: low, start: year * 10_000 + 101, end: year * 10_000 + 1231, text: String(low), period: String(year) },
  ...{ isExact: true, ...more },
});
const plotOf = (...series: PlottedValue[]) => toPlot(series, 'en', String);

describe('a plot', () => {
  it('sets a greater value higher and a later one further on, from an axis at zero', () => {
    const { points, zero, values } = plotOf(value(200, 2021), value(500, 2022));
    const [first, second] = points;
    expect(second?.y).toBeLessThan(first?.y ?? 0);
    expect(second?.x).toBeGreaterThan(first?.x ?? Number.POSITIVE_INFINITY);
    expect(zero).toBe(values.find(({ text }) => text === '0')?.at);
    // Heights are in the ratio of the values.
    expect((zero - (second?.y ?? 0)) / (zero - (first?.y ?? 0))).toBeCloseTo(2.5, 2);
  });

  it('says each point in words, and draws a period as long as it is', () => {
    const [half, year] = plotOf(value(1, 2021, { end: 20210630 }), value(2, 2022)).points;
    expect([half?.title, year?.title]).toEqual(['2021: 1', '2022: 2']);
    const length = (point: typeof half) => (point?.to ?? 0) - (point?.from ?? 0);
    expect(length(year) / length(half)).toBeCloseTo(2, 1);
  });

  it('draws both ends of a range', () => {
    const [point] = plotOf(value(1, 2021, { high: 3 }), value(2, 2022)).points;
    expect(point?.high).toBeLessThan(point?.low ?? 0);
    expect(plotOf(value(1, 2021), value(2, 2022)).points.every(({ low, high }) => low === high)).toBe(true);
  });

  it('labels every point that has room, and leaves out what would run into another', () => {
    const labelled = (...series: PlottedValue[]) => plotOf(...series).points.map(({ label }) => label?.text);
    expect(labelled(value(1, 2020), value(2, 2021), value(3, 2022))).toEqual(['1', '2', '3']);
    const long = { text: 'about two hundred and fifty million' };
    expect(labelled(value(5, 2020, long), value(5, 2021, long), value(5, 2022, long))).toEqual([
      long.text,
      undefined,
      undefined,
    ]);
  });

  it('draws what is always zero', () => {
    const { points, zero } = plotOf(value(0, 2020), value(0, 2021));
    expect(points.map(({ y }) => y)).toEqual([zero, zero]);
  });

  it('keeps everything inside its box', () => {
    const point = fc.record({
      low: fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      year: fc.integer({ min: 1900, max: 2100 }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 30 }), (points) => {
        const plot = plotOf(...points.map(({ low, year }) => value(low, year)));
        return plot.points.every(
          ({ x, y }) => x >= plot.left - 0.1 && x <= plot.right + 0.1 && y >= 0 && y <= plot.bottom + 0.1,
        );
      }),
    );
  });
});
