import { toUnit } from '../index/compare-figures.ts';
import type { FigureEvidence } from './evidence.ts';
import { type Problem, toProblem } from './problem.ts';

/** What keeps figures from being drawn together: one that is no quantity, or not of the kind and unit of the first. */
export function checkChart(places: readonly FigureEvidence[], text: string): readonly Problem[] {
  const cure = `take it out, or set the figures side by side: <Compare figures="${text}" />`;
  const undrawable = places.filter((place) => !isDrawable(place));
  if (undrawable.length > 0)
    return undrawable.map((place) =>
      toProblem('not-comparable', `${describe(place)}, which has no length that could be drawn`, cure),
    );
  const [first, ...others] = places;
  if (!first) return [];
  return others
    .filter(({ figure }) => figure.kind !== first.figure.kind || toUnit(figure) !== toUnit(first.figure))
    .map((place) => toProblem('not-comparable', `${describe(place)}, but ${describe(first)}`, cure));
}

/** Ranks have no length, dates no size, and a change is two values. */
function isDrawable({ figure }: FigureEvidence): boolean {
  if (!('value' in figure) || figure.kind === 'ordinal') return false;
  return typeof figure.value === 'number' || figure.value.some((end) => end !== null);
}

function describe({ figure }: FigureEvidence): string {
  const unit = 'unit' in figure && figure.unit !== undefined ? ` in “${figure.unit}”` : '';
  return `${figure.id} (“${figure.text}”) is of the kind “${figure.kind}”${unit}`;
}
