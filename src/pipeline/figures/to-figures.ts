import type { FoundChange, FoundFigure } from '../../model/figure.ts';
import type { Message } from '../../model/message.ts';
import type { Span } from '../../model/span.ts';
import type { ChangeDraft } from './changes/find-changes.ts';
import { combineComparators, toGrowth } from './changes/to-growth.ts';
import { createMultipleComparison } from './cues/compare-multiple.ts';
import { createOwnComparison } from './cues/own-comparison.ts';
import { joinPeriods } from './dates/join-periods.ts';
import type { Comparison, DateDraft, Draft, DurationDraft, Place, QuantityDraft } from './draft.ts';
import type { SegmentReading } from './read-segment.ts';
import { tellAmbiguity } from './tell-ambiguity.ts';
import { tellDateFault } from './tell-date-fault.ts';

type FoundQuantity = Exclude<FoundFigure, { kind: 'change' | 'date' | 'duration' }>;

const exact: Comparison = { comparator: '=', isApproximate: false };

/**
 * The figures of one segment with offsets into `plain`, in order of their start, the outer before the inner.
 * `offset` is how many figures stand before them in the document, for the ends of changes.
 */
export function toFigures(plain: string, reading: SegmentReading, dates: readonly DateDraft[], offset: number) {
  const { tokens, quantities, changes, faults, compare } = reading;
  const periodOf = reading.findPeriods(dates);
  const taken = new Set(changes.flatMap(({ joint }) => listIndexes(joint)));
  const isTaken = (at: number) => taken.has(at);
  const compareOwn = createOwnComparison(quantities, (place) => compare(place, isTaken));
  const compareMultiple = createMultipleComparison(tokens, compareOwn);
  const drafts: (Draft | ChangeDraft)[] = [...quantities, ...dates, ...changes];
  drafts.sort((a, b) => a.from - b.from || b.to - a.to);
  const places = new Map(drafts.map((draft, at) => [draft, offset + at]));
  const messages: Message[] = [
    ...[...quantities, ...dates].flatMap((draft) => tellAmbiguity(draft, toSpan(draft))),
    ...faults.map((fault) => tellDateFault(fault, toSpan(fault))),
  ];
  return { figures: drafts.map(toFigure), messages };

  function toFigure(draft: Draft | ChangeDraft): FoundFigure {
    if (!('kind' in draft)) return fromChange(draft);
    if (draft.kind === 'date') return fromDate(draft);
    return draft.kind === 'duration' ? fromDuration(draft) : fromQuantity(draft);
  }

  function toSpan({ from, to }: Place): Span {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    return { start, end, text: plain.slice(start, end) };
  }

  function toFound(place: Place, { comparator, isApproximate, cue }: Comparison) {
    const found = { ...toSpan(place), comparator, approximate: isApproximate, basis: 'stated' as const };
    return cue ? { ...found, cue: toSpan(cue) } : found;
  }

  function fromQuantity(draft: QuantityDraft): FoundQuantity {
    const { kind, value, unit } = draft;
    const found = toFound(draft, compareMultiple(draft));
    const period = kind === 'ordinal' ? undefined : periodOf(draft);
    const approximate = found.approximate || draft.isApproximate;
    return {
      ...found,
      approximate,
      kind,
      value,
      ...(unit !== undefined && { unit }),
      ...(period !== undefined && { period }),
    };
  }

  function fromDuration(draft: DurationDraft): FoundFigure {
    const comparison = compareOwn(draft);
    const isLong = !draft.duration.includes('T');
    const found = toFound(draft, isLong && comparison.isOfSpans === false ? exact : comparison);
    return {
      ...found,
      approximate: found.approximate || draft.isApproximate,
      kind: 'duration',
      duration: draft.duration,
    };
  }

  /** A date takes “about” before it; over and under are said of amounts. */
  function fromDate(draft: DateDraft): FoundFigure {
    const comparison = compare(draft, isTaken);
    const isRough = comparison.comparator === '=' && comparison.isApproximate;
    return { ...toFound(draft, isRough ? comparison : exact), kind: 'date', date: draft.date, basis: draft.basis };
  }

  function fromChange(change: ChangeDraft): FoundChange {
    const [before, after] = [fromQuantity(change.before), fromQuantity(change.after)];
    const growth = after.kind === 'percent' ? undefined : toGrowth(before, after);
    const period = joinPeriods(before.period, after.period);
    return {
      ...toSpan(change),
      kind: 'change',
      comparator: combineComparators(before.comparator, after.comparator) ?? '=',
      approximate: before.approximate || after.approximate,
      basis: 'stated',
      from: places.get(change.before) ?? offset,
      to: places.get(change.after) ?? offset,
      ...(after.unit !== undefined && { unit: after.unit }),
      ...(period !== undefined && { period }),
      ...(growth !== undefined && { growth }),
    };
  }
}

function listIndexes({ from, to }: Place): number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}
