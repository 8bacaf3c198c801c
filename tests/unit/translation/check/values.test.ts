import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../../../src/translation/check/numbers/parse-duration.ts';
import { isSameDate } from '../../../../src/translation/check/numbers/same-date.ts';
import { toFamily, toUnitScale } from '../../../../src/translation/check/numbers/unit-scale.ts';

describe('isSameDate', () => {
  it.each<[string, string, boolean]>([
    ['2024-04-12', '2024-04-12', false],
    ['XXXX-04-12', '2024-04-12', false],
    ['XXXX-04', '2024-04', false],
    ['2023-Q4', 'XXXX-Q4', false],
    ['2021/2022', '2021/2022', false],
    ['XXXX-04-12/XXXX-04-14', '2024-04-12/2024-04-14', false],
    ['2023-04-12', '2024-04-12', true],
  ])('takes %s for %s', (a, b, isInferred) => {
    expect(isSameDate({ date: a, isInferred }, { date: b, isInferred: false })).toBe(true);
  });

  it.each<[string, string]>([
    ['2024-04-12', '2024-05-12'],
    ['2024-04-12', '2024-04'],
    ['2023-04-12', '2024-04-12'],
    ['2023', '2024'],
    ['199X', '198X'],
    ['2023-Q4', '2023-Q3'],
    ['2021/2022', '2021/2023'],
    ['2021', '2021/2022'],
    ['XXXX-04-12', '2024-04-13'],
  ])('does not take %s for %s', (a, b) => {
    expect(isSameDate({ date: a, isInferred: false }, { date: b, isInferred: false })).toBe(false);
  });
});

describe('parseDuration', () => {
  it.each([
    ['P1Y', 12, 0],
    ['P12M', 12, 0],
    ['P1W', 0, 604_800],
    ['P7D', 0, 604_800],
    ['PT24H', 0, 86_400],
    ['PT5M', 0, 300],
    ['P2Y3M', 27, 0],
    ['P1.5Y', 18, 0],
  ])('reads %s', (duration, months, seconds) => {
    expect(parseDuration(duration)).toMatchObject({ months, seconds });
  });
});

describe('toUnitScale', () => {
  it.each([
    ['t', 'kg', 1000],
    ['km', 'm', 1000],
    ['GW', 'MW', 1000],
    ['kW.h', 'W.h', 1000],
    ['har', 'm2', 10_000],
    ['[ft_i]', '[in_i]', 12],
  ])('has so many in one %s: %s', (large, small, count) => {
    const [a, b] = [toUnitScale(large), toUnitScale(small)];
    expect(a.dimension).toBe(b.dimension);
    expect(a.factor / b.factor).toBeCloseTo(count, 6);
  });

  it.each([
    ['t', 'km'],
    ['W', 'W.h'],
    ['[psi]', '[ppm]'],
    ['m', 'm2'],
  ])('parts %s and %s', (a, b) => {
    expect(toUnitScale(a).dimension).not.toBe(toUnitScale(b).dimension);
  });

  it('knows units that share a name, and no others', () => {
    expect(toFamily('t')).toBe(toFamily('[ston_av]'));
    expect(toFamily('GBP')).toBe(toFamily('[lb_av]'));
    expect(toFamily('USD')).not.toBe(toFamily('EUR'));
    expect(toFamily('km')).not.toBe(toFamily('[mi_i]'));
  });
});
