import type { Quantity } from './find-quantities.ts';
import { listNumbers } from './list-numbers.ts';
import type { FigureEntry } from './search-files.ts';

/** A figure that has a number of the query. `value` is the one of its values that does. */
export interface FigureMatch {
  readonly figure: FigureEntry;
  readonly value: number;
}

/**
 * The figures that have the value asked for, those in the unit asked for first. Digits alone also find
 * figures they are the leading digits of: “500” finds 500 million, after every plain 500.
 */
export function matchFigures(quantity: Quantity, figures: readonly FigureEntry[]): FigureMatch[] {
  const ranked = figures.flatMap((figure) => {
    const best = listNumbers(figure.value)
      .map((value) => ({ value, rank: toRank(quantity, figure, value) }))
      .filter(({ rank }) => rank !== undefined)
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))[0];
    return best ? [{ figure, value: best.value, rank: best.rank ?? 0 }] : [];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ figure, value }) => ({ figure, value }));
}

/** 0 is the best; `undefined` is no match. */
function toRank({ values, unit, isBare }: Quantity, figure: FigureEntry, value: number): number | undefined {
  const isPercent = figure.unit === '%' || figure.unit === 'pp';
  if (unit === '%' && !isPercent) return undefined;
  const otherUnit = unit && unit !== figure.unit ? 1 : 0;
  const place = values.findIndex((wanted) => isSame(wanted, value));
  if (place >= 0) return place * 2 + otherUnit;
  const isLeading =
    isBare &&
    values.some((wanted) => isSame(wanted * 1e3, value) || isSame(wanted * 1e6, value) || isSame(wanted * 1e9, value));
  return isLeading ? values.length * 2 + 2 : undefined;
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-9;
}
