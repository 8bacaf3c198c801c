import { compareFigures, type Difference } from '../index/compare-figures.ts';
import type { FigureEvidence } from './evidence.ts';

/** Why two figures cannot be set against each other; kind and unit are told before all else. */
type Incomparable = Difference | 'kind' | 'unit';

/** A row of a comparison: a figure, and what keeps it from being compared with the figure of the first row. */
export interface ComparedFigure {
  readonly place: FigureEvidence;
  /** Absent in the first row, which the others are held against; empty where the two can be compared. */
  readonly differences?: readonly Incomparable[];
}

/** The figures in the order given, each held against the first. */
export function toComparison(places: readonly FigureEvidence[]): ComparedFigure[] {
  return places.map((place, index) => {
    const first = places[0];
    return index === 0 || !first ? { place } : { place, differences: findDifferences(first, place) };
  });
}

function findDifferences(a: FigureEvidence, b: FigureEvidence): Incomparable[] {
  if (a.figure.kind !== b.figure.kind) return ['kind'];
  const [first, second] = [a, b].map(({ figure }) => ('unit' in figure ? figure.unit : undefined));
  return first === second ? compareFigures(a, b) : ['unit'];
}
