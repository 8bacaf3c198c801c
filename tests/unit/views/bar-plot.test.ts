import { describe, expect, it } from 'vitest';
import { type BarValue, toBarPlot } from '../../../src/views/bar-plot.ts';
import { toWords } from '../../../src/views/words.ts';

const toValue = (low: number, high = low, closeness: BarValue['closeness'] = 'exact'): BarValue => ({
  ...{ low, high, closeness, text: String(low), label: toWords('a', 'en'), note: '' },
});
const draw = (...values: readonly BarValue[]) => toBarPlot(values, String);

describe('bars', () => {
  it.each([
    ['above zero', [3, 12]],
    ['of which one is nothing', [0, 5]],
    ['below zero', [-4, -9]],
    ['on both sides of zero', [-4, 9]],
    ['that are far apart', [1, 1_000_000]],
  ])('%s begin at zero, and are as long as their values', (_, values) => {
    const { bars, zero, width } = draw(...values.map((value) => toValue(value)));
    const unit = Math.max(...bars.map((bar) => bar.width)) / Math.max(...values.map(Math.abs));
    for (const [index, bar] of bars.entries()) {
      const value = values[index] ?? 0;
      expect(value < 0 ? bar.x + bar.width : bar.x).toBeCloseTo(zero, 0);
      expect(bar.width).toBeCloseTo(Math.abs(value) * unit, 0);
      expect(bar.textAt).toBeLessThan(width);
    }
  });

  it('stand below each other in the order given, the drawing as high as they need', () => {
    const { bars, bottom, height } = draw(toValue(1), toValue(3), toValue(2));
    const tops = bars.map(({ y }) => y);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect((bars.at(-1)?.y ?? 0) + (bars.at(-1)?.height ?? 0)).toBeLessThanOrEqual(bottom);
    expect(bottom).toBeLessThan(height);
  });

  it('have the rest of a range behind them', () => {
    const [range, exact] = draw(toValue(2, 4), toValue(4)).bars;
    expect(range?.rest?.x).toBeCloseTo((range?.x ?? 0) + (range?.width ?? 0), 0);
    expect((range?.width ?? 0) + (range?.rest?.width ?? 0)).toBeCloseTo(exact?.width ?? 0, 0);
    expect(exact).not.toHaveProperty('rest');
  });

  it.each([
    ['over', 'more', false],
    ['atLeast', 'more', false],
    ['under', 'less', false],
    ['atMost', 'less', false],
    ['nearly', 'less', false],
    ['about', undefined, false],
    ['exact', undefined, true],
  ] as const)('that are “%s” are open to %s', (closeness, open, isExact) => {
    const [bar] = draw(toValue(3, 3, closeness)).bars;
    expect([bar?.open, bar?.isExact]).toEqual([open, isExact]);
  });
});
