import type { Figure } from '../model/figure.ts';
import type { FigurePlace, FigureRecord } from './collect-figures.ts';
import { compareFigures, type Difference, toSubjectWords } from './compare-figures.ts';

/** Another figure that may measure the same thing, and why it cannot be set beside the first one, if so. */
export interface SameQuantity {
  readonly record: FigureRecord;
  readonly differences: readonly Difference[];
}

/**
 * A function that finds, for a figure, those of the same kind and unit in other sentences which share an entity
 * or a word of what is counted: the comparable ones first, then those that share most.
 */
export function createSameQuantityFinder(records: readonly FigureRecord[]): (record: FigureRecord) => SameQuantity[] {
  const groups = new Map<string, FigureRecord[]>();
  for (const record of records) {
    const key = toQuantity(record.places[0].figure);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return (record) => {
    const [place] = record.places;
    const others = groups.get(toQuantity(place.figure) ?? '') ?? [];
    return others
      .map((other) => ({ other, shared: countShared(place, other.places[0]) }))
      .filter(({ other, shared }) => shared > 0 && other.places[0].segment.id !== place.segment.id)
      .map(({ other, shared }) => ({ record: other, shared, differences: compareFigures(place, other.places[0]) }))
      .sort((a, b) => a.differences.length - b.differences.length || b.shared - a.shared)
      .map(({ record: found, differences }) => ({ record: found, differences }));
  };
}

/** Kind and unit in one word; absent for dates, durations and ranks, which measure nothing that could be the same. */
function toQuantity(figure: Figure): string | undefined {
  if (figure.kind === 'date' || figure.kind === 'duration' || figure.kind === 'ordinal') return undefined;
  return `${figure.kind} ${figure.unit?.toLowerCase() ?? ''}`;
}

function countShared(a: FigurePlace, b: FigurePlace): number {
  const entities = new Set(a.figure.entities).intersection(new Set(b.figure.entities));
  return entities.size + toSubjectWords(a).intersection(toSubjectWords(b)).size;
}
