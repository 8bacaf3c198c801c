import type { ChangeFigure } from '../../model/figure.ts';
import type { PairLink } from '../../model/pair.ts';
import { isWithin, type Range } from '../../model/span.ts';
import type { Match } from './numbers/match-items.ts';
import type { Side, TargetSide } from './sides.ts';

/** The words of the translation that say each figure of the document; both ends of a change say the change. */
export function linkFigures(source: Side, target: TargetSide, matches: readonly Match[]): PairLink[] {
  const links = matches.flatMap(({ source: { figure }, target: { start, end } }): PairLink[] =>
    figure ? [{ start, end, figure: figure.id }] : [],
  );
  const changes = source.figures.flatMap((figure) =>
    figure.kind === 'change' ? linkChange(figure, target, links) : [],
  );
  return dropRepeated([...changes, ...links]);
}

function linkChange({ id, from, to }: ChangeFigure, { figures }: TargetSide, links: readonly PairLink[]): PairLink[] {
  const findEnd = (end: string) => links.find((link) => 'figure' in link && link.figure === end);
  const [first, last] = [findEnd(from), findEnd(to)];
  if (!first || !last) return [];
  const hull: Range = { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
  const change = figures.find((figure) => figure.kind === 'change' && isWithin(hull, figure));
  const { start, end } = change ?? hull;
  return [{ start, end, figure: id }];
}

function dropRepeated(links: readonly PairLink[]): PairLink[] {
  const byWords = new Map(
    links.map((link) => [`${'figure' in link ? link.figure : ''} ${link.start} ${link.end}`, link]),
  );
  return [...byWords.values()];
}
