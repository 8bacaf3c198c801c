import type { FigureRecord } from '../index/collect-figures.ts';
import type { SameQuantities, SameQuantity } from '../index/find-same-quantity.ts';
import type { SeriesPoint } from '../index/find-series.ts';

interface LikeTools {
  readonly findSame: (record: FigureRecord) => SameQuantities;
  readonly findSeries: (record: FigureRecord) => readonly SeriesPoint[];
}

interface LikeFigures {
  readonly series: readonly SeriesPoint[];
  readonly same: readonly SameQuantity[];
  readonly hasMoreSame: boolean;
}

/** The figures that are like one: its series, and those outside it that may measure the same. */
export function findLike(record: FigureRecord, { findSame, findSeries }: LikeTools): LikeFigures {
  const series = findSeries(record);
  const { nearest, hasMore } = findSame(record);
  const drawn = new Set(series.map((point) => point.record));
  return { series, same: nearest.filter((other) => !drawn.has(other.record)), hasMoreSame: hasMore };
}

/** A part of a figure's page that shows figures like it. */
export type LikePart = 'same' | 'series';

/** The first such part that a figure's page has; absent where there are none. */
export function toLikePart({ same, series }: LikeFigures): LikePart | undefined {
  if (same.length > 0) return 'same';
  return series.length > 0 ? 'series' : undefined;
}
