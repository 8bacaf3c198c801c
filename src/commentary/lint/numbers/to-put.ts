import type { Figure } from '../../../model/figure.ts';
import type { Put } from './compare-values.ts';

const widest = 0.1;

/** How a figure is put in its own text, as the number `own`; `bounds` may be in another unit. */
export function toPut({ comparator, approximate, kind }: Figure, own: number, bounds: Put['bounds']): Put {
  const isRough = kind === 'fraction' || kind === 'multiple';
  return { bounds, comparator, approximate, isRough, rounding: isRough ? widest : toRounding(own) };
}

/** Half of the last place that is said, as a part of the number, and at most a tenth: ±0.5 of 9, ±50 of 900, ±1 of 10. */
export function toRounding(number: number): number {
  const [digits = '', exponent = '0'] = Math.abs(number).toExponential(9).split('e');
  if (number === 0) return 0;
  const places = digits.replace(/\.?0+$/u, '').replace('.', '').length;
  const half = 0.5 * 10 ** (Number(exponent) - places + 1);
  return Math.min(widest, half / Math.abs(number));
}
