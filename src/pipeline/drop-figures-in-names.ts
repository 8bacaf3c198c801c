import type { FoundFigure } from '../model/figure.ts';
import { isWithin, type Range } from '../model/span.ts';
import { findFirstIndex } from './find-first-index.ts';

/** The figures that are not part of one of the names, which are in order and apart (the 20 of “G20”), with the ends of changes led to their new places. */
export function dropFiguresInNames(figures: readonly FoundFigure[], names: readonly Range[]): FoundFigure[] {
  const isInName = (figure: FoundFigure) => {
    const name = names[findFirstIndex(names, ({ start }) => start > figure.start) - 1];
    return name !== undefined && isWithin(figure, name);
  };
  const dropped = new Set(figures.filter(isInName));
  if (dropped.size === 0) return [...figures];
  const kept = figures.filter((figure) => !dropped.has(figure) && !losesEnd(figure, figures, dropped));
  const places = new Map(kept.map((figure, index) => [figure, index]));
  return kept.map((figure) => {
    if (figure.kind !== 'change') return figure;
    return { ...figure, from: toPlace(figures[figure.from], places), to: toPlace(figures[figure.to], places) };
  });
}

function losesEnd(figure: FoundFigure, figures: readonly FoundFigure[], dropped: ReadonlySet<FoundFigure>): boolean {
  if (figure.kind !== 'change') return false;
  return [figures[figure.from], figures[figure.to]].some((end) => end === undefined || dropped.has(end));
}

function toPlace(figure: FoundFigure | undefined, places: ReadonlyMap<FoundFigure, number>): number {
  return (figure && places.get(figure)) ?? 0;
}
