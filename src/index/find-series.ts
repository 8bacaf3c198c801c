import type { FigureRecord } from './collect-figures.ts';
import { toComparable } from './compare-figures.ts';
import { toBounds } from './to-bounds.ts';

/** One value of a series, with the first and last day of its period as YYYYMMDD. */
export interface SeriesPoint {
  readonly record: FigureRecord;
  /** The ends of a range that are known; one number twice where there is no range. */
  readonly low: number;
  readonly high: number;
  readonly start: number;
  readonly end: number;
}

/** More would be a table, not a drawing; the ledger has them all. */
const mostPoints = 60;

/**
 * A function that finds the values of the same thing at different times as a figure: same kind, unit, subject, entities,
 * language and modality. A change has the series of its ends. In the order of time; empty below two periods.
 */
export function createSeriesFinder(records: readonly FigureRecord[]): (record: FigureRecord) => readonly SeriesPoint[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const groups = new Map<string, SeriesPoint[]>();
  for (const record of records) {
    const [key, point] = [toKey(record), toPoint(record)];
    if (key === undefined || !point) continue;
    const group = groups.get(key);
    if (group) group.push(point);
    else groups.set(key, [point]);
  }
  return (record) => {
    const [{ figure }] = record.places;
    if (figure.kind !== 'change') return toSeries(findGroup(record));
    const ends = [figure.from, figure.to].flatMap((id) => byId.get(id) ?? []);
    const own = ends.map(findGroup).find((points) => ends.every((end) => has(points, end)));
    // What a change says of its ends holds without words for what they count.
    return toSeries(own ?? ends.flatMap((end) => toPoint(end) ?? []));
  };

  function findGroup(record: FigureRecord): readonly SeriesPoint[] {
    const key = toKey(record);
    const points = (key === undefined ? undefined : groups.get(key)) ?? [];
    return has(points, record) ? points : [];
  }
}

function has(points: readonly SeriesPoint[], record: FigureRecord): boolean {
  return points.some((point) => point.record === record);
}

function toSeries(points: readonly SeriesPoint[]): SeriesPoint[] {
  const periods = new Set(points.map(({ start, end }) => `${start} ${end}`));
  if (periods.size < 2) return [];
  return [...points].sort((a, b) => a.start - b.start || a.end - b.end).slice(0, mostPoints);
}

/** What all values of one series share; absent where the text does not say what is measured. */
function toKey({ places: [place] }: FigureRecord): string | undefined {
  const { figure, briefing } = place;
  const { kind, modality, hedge, entities } = figure;
  const { unit, words } = toComparable(place);
  const isSaid = words.length > 0 || (kind === 'count' && unit !== '');
  if (kind === 'ordinal' || !isSaid) return undefined;
  const parts = [kind, unit, briefing.lang, modality, String(hedge !== undefined)];
  return [...parts, ...[...entities].sort(), ':', ...words.toSorted()].join('\u0000');
}

/** The figure on a time line; absent without a number or without two known days that bound its period. */
function toPoint(record: FigureRecord): SeriesPoint | undefined {
  const [{ figure }] = record.places;
  if (!('value' in figure) || figure.period === undefined) return undefined;
  const { start, end, isYearKnown } = toBounds(figure.period);
  if (!isYearKnown || !Number.isFinite(start) || !Number.isFinite(end)) return undefined;
  const [low, high] = typeof figure.value === 'number' ? [figure.value, figure.value] : figure.value;
  const known = low ?? high;
  if (known === null) return undefined;
  return { record, low: known, high: high ?? known, start, end };
}
