import type { Briefing, BriefingSegment } from '../model/briefing.ts';
import type { Figure, FigureId } from '../model/figure.ts';
import { isWithin } from '../model/span.ts';
import { collectFigures, type FigurePlace } from './collect-figures.ts';
import { type Bounds, toBounds } from './to-bounds.ts';

/** A sentence that says when: the date, and the figures that are the date or hold then. */
export interface DatedStatement {
  readonly edtf: string;
  readonly bounds: Bounds;
  /** Whether no word of the sentence gives the date as it stands here. */
  readonly isInferred: boolean;
  readonly briefing: Briefing;
  readonly segment: BriefingSegment;
  readonly figures: readonly Figure[];
}

/**
 * The dated statements of all documents in the order of time, the narrower date first where two begin alike.
 * Dates without a year come last, by month and day. A change stands for its two ends.
 */
export function collectDates(briefings: readonly Briefing[]): DatedStatement[] {
  const statements = briefings.flatMap((briefing) => collectOf(briefing));
  return statements.sort(
    (a, b) =>
      Number(b.bounds.isYearKnown) - Number(a.bounds.isYearKnown) ||
      compare(a.bounds.start, b.bounds.start) ||
      compare(a.bounds.end, b.bounds.end) ||
      compare(a.segment.start, b.segment.start),
  );
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function collectOf(briefing: Briefing): DatedStatement[] {
  const places = collectFigures([briefing]).map(({ places: [place] }) => place);
  const absorbed = findAbsorbed(briefing.figures);
  const statements = new Map<string, DatedStatement>();
  for (const place of places) {
    const edtf = toDate(place.figure);
    if (edtf === undefined || absorbed.has(place.figure.id)) continue;
    const key = `${place.segment.id} ${edtf}`;
    statements.set(key, addFigure(statements.get(key), place, edtf));
  }
  return [...statements.values()];
}

function addFigure(known: DatedStatement | undefined, { figure, ...place }: FigurePlace, edtf: string): DatedStatement {
  const isInferred = figure.basis === 'inferred';
  if (!known) return { ...place, edtf, bounds: toBounds(edtf), isInferred, figures: [figure] };
  return { ...known, isInferred: known.isInferred && isInferred, figures: [...known.figures, figure] };
}

function toDate(figure: Figure): string | undefined {
  return figure.kind === 'date' ? figure.date : figure.period;
}

/** What a dated change says already: its two ends, and the dates among its words. */
function findAbsorbed(figures: readonly Figure[]): ReadonlySet<FigureId> {
  const changes = figures.filter((figure) => figure.kind === 'change' && figure.period !== undefined);
  const isSaid = (figure: Figure) =>
    changes.some(
      (change) =>
        change.kind === 'change' &&
        (figure.id === change.from || figure.id === change.to || (figure.kind === 'date' && isWithin(figure, change))),
    );
  return new Set(figures.filter(isSaid).map(({ id }) => id));
}
