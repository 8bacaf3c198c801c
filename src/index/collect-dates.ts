import type { Briefing, BriefingSegment } from '../model/briefing.ts';
import type { EntityId } from '../model/entity-id.ts';
import type { Figure, FigureId } from '../model/figure.ts';
import { isWithin } from '../model/span.ts';
import { collectFigures, type FigurePlace } from './collect-figures.ts';
import { findNamedIn } from './find-named.ts';
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
  /** Whom the sentence names. */
  readonly entities: readonly EntityId[];
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

/** The dated statements that name each entity, in the order of time. */
export function groupByEntity(statements: readonly DatedStatement[]): ReadonlyMap<EntityId, readonly DatedStatement[]> {
  const groups = new Map<EntityId, DatedStatement[]>();
  for (const statement of statements) {
    for (const id of statement.entities) {
      const group = groups.get(id);
      if (group) group.push(statement);
      else groups.set(id, [statement]);
    }
  }
  return groups;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function collectOf(briefing: Briefing): DatedStatement[] {
  const places = collectFigures([briefing]).map(({ places: [place] }) => place);
  const absorbed = findAbsorbed(briefing.figures);
  const named = findNamedIn(briefing);
  const statements = new Map<string, DatedFigures>();
  for (const place of places) {
    const edtf = toDate(place.figure);
    if (edtf === undefined || absorbed.has(place.figure.id)) continue;
    const key = `${place.segment.id} ${edtf}`;
    statements.set(key, addFigure(statements.get(key), place, edtf));
  }
  return Array.from(statements.values(), (dated) => ({ ...dated, entities: [...(named.get(dated.segment.id) ?? [])] }));
}

type DatedFigures = Omit<DatedStatement, 'entities'>;

function addFigure(known: DatedFigures | undefined, { figure, ...place }: FigurePlace, edtf: string): DatedFigures {
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
