import { toBounds } from '../index/to-bounds.ts';
import type { Amount, NumberSpan } from './find-amounts.ts';
import type { Period } from './find-periods.ts';
import type { FigureEntry } from './index-files.ts';
import type { IndexReader } from './index-reader.ts';
import { listNumbers } from './list-numbers.ts';

/** The figures that a number or time of a query asks for, the best first. */
export interface FoundFigures {
  readonly figures: readonly FigureEntry[];
  /** Whether these are all. */
  readonly isWhole: boolean;
  /** They have the number asked for and another unit. */
  readonly isOtherUnit: boolean;
}

/**
 * The figures that have a number asked for: those in the unit asked for, or where none is, those in others. Digits alone
 * also find the figures they are the leading digits of: “500” finds 500 million, after every plain 500.
 */
export async function findFigures(amount: Amount, reader: IndexReader): Promise<FoundFigures> {
  const { unit } = amount;
  const exact = await findInSpans(amount.spans, reader);
  const ofUnit = exact.figures.filter((figure) => isUnit(figure.unit, unit));
  const figures = ofUnit.length > 0 || isShare(unit) ? ofUnit : exact.figures;
  const leading = amount.isBare ? await findInSpans(amount.spans.flatMap(toLarger), reader) : noFigures;
  return {
    figures: distinct([...figures, ...leading.figures]),
    isWhole: exact.isWhole && leading.isWhole,
    isOtherUnit: unit !== undefined && ofUnit.length === 0 && figures.length > 0,
  };
}

/** The dates in a time of a query, and the figures that hold for one, those of the very time first. */
export async function findDates({ edtf }: Period, reader: IndexReader): Promise<FoundFigures> {
  const wanted = toBounds(edtf);
  const { figures, isWhole } = await reader.readDates(wanted.start, wanted.end);
  const inside = figures.filter(({ date }) => {
    const { start, end } = toBounds(date ?? '');
    return start >= wanted.start && end <= wanted.end;
  });
  const exact = inside.filter(({ date }) => date === edtf);
  return { figures: distinct([...exact, ...inside]), isWhole, isOtherUnit: false };
}

const noFigures = { figures: [], isWhole: true };

async function findInSpans(spans: readonly NumberSpan[], reader: IndexReader) {
  const found = await Promise.all(
    spans.map(async (span) => {
      const { low, high } = widen(span);
      const { figures, isWhole } = await reader.readFigures(low, high);
      return { figures: figures.filter((figure) => isAsked(figure, span)), isWhole };
    }),
  );
  return { figures: found.flatMap(({ figures }) => figures), isWhole: found.every(({ isWhole }) => isWhole) };
}

/** “Over 500 million” asks for every figure above it, and for one that says just that. */
function isAsked({ value = [null, null], closeness }: FigureEntry, span: NumberSpan): boolean {
  const says = span.isLowOut ? ['over', 'atLeast'] : span.isHighOut ? ['under', 'atMost', 'nearly'] : [];
  const inclusive = { ...span, isLowOut: false, isHighOut: false };
  return listNumbers(value).some(closeness && says.includes(closeness) ? isIn(inclusive) : isIn(span));
}

/** Whether a number is in the span; 1.1 × 1,000,000 is not exactly 1,100,000 in binary. */
export function isIn(span: NumberSpan): (number: number) => boolean {
  const { low, high } = widen(span);
  return (number) =>
    number >= low &&
    number <= high &&
    !(span.isLowOut && isSame(number, span.low)) &&
    !(span.isHighOut && isSame(number, span.high));
}

function widen({ low, high }: NumberSpan) {
  const margin = (end: number) => (Number.isFinite(end) ? Math.abs(end) * 1e-9 : 0);
  return { low: low - margin(low), high: high + margin(high) };
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-9;
}

function toLarger({ low, high }: NumberSpan): NumberSpan[] {
  return [1e3, 1e6, 1e9].map((scale) => ({
    low: low * scale,
    high: high * scale,
    isLowOut: false,
    isHighOut: false,
  }));
}

function isShare(unit: string | undefined): boolean {
  return unit === '%' || unit === 'pp';
}

function isUnit(own: string | undefined, wanted: string | undefined): boolean {
  return wanted === undefined || own === wanted || (wanted === '%' && own === 'pp');
}

function distinct(figures: readonly FigureEntry[]): FigureEntry[] {
  return [...new Map(figures.map((figure) => [figure.id, figure])).values()];
}
