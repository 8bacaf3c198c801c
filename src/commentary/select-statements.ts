import type { DatedStatement } from '../index/collect-dates.ts';
import { type Bounds, toBounds } from '../index/to-bounds.ts';
import type { Evidence } from './evidence.ts';

/** The time that a timeline is about, each end in EDTF and within it. */
export interface TimeRange {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What a timeline shows. */
export interface SelectedStatements {
  /** In the order of time. */
  readonly shown: readonly DatedStatement[];
  /** How many there are within the range, and in all. */
  readonly within: number;
  readonly all: number;
}

/** So that a page does not grow with the documents. */
const usual = 12;

/** The dated statements that name one of `ids`, in the order of time. */
export function listStatements({ dated }: Pick<Evidence, 'dated'>, ids: readonly string[]): readonly DatedStatement[] {
  const wanted = new Set(ids);
  return dated().filter(({ entities }) => entities.some((id) => wanted.has(id)));
}

/** Of the statements that name one of `ids`, those of the range; of many, the latest whose year is known. */
export function selectStatements(
  evidence: Pick<Evidence, 'dated'>,
  ids: readonly string[],
  { max = usual, ...range }: TimeRange & { readonly max?: number | undefined },
): SelectedStatements {
  const all = listStatements(evidence, ids);
  const within = all.filter(({ bounds }) => isWithinTime(bounds, range));
  const known = within.filter(({ bounds }) => bounds.isYearKnown);
  const shown = within.length <= max ? within : (known.length > 0 ? known : within).slice(-max);
  return { shown, within: within.length, all: all.length };
}

/** Whether some of the time that a date can mean lies in the range; a date of no known year lies in none. */
export function isWithinTime({ start, end, isYearKnown }: Bounds, { from, to }: TimeRange): boolean {
  if (from === undefined && to === undefined) return true;
  if (!isYearKnown) return false;
  const first = from === undefined ? Number.NEGATIVE_INFINITY : toBounds(from).start;
  const last = to === undefined ? Number.POSITIVE_INFINITY : toBounds(to).end;
  return end >= first && start <= last;
}
