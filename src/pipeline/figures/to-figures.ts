import type { FoundChange, FoundFigure } from '../../model/figure.ts';
import type { Message } from '../../model/message.ts';
import type { Span } from '../../model/span.ts';
import type { ChangeDraft } from './changes/find-changes.ts';
import { combineComparators, toGrowth } from './changes/to-growth.ts';
import type { Comparison, DateDraft, DurationDraft, QuantityDraft } from './draft.ts';
import type { SegmentReading } from './read-segment.ts';

type Plain = Exclude<FoundFigure, FoundChange>;

interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * The figures of one segment with offsets into `plain`, in order of their start, the outer before the inner.
 * `offset` is how many figures stand before them in the document, for the ends of changes.
 */
export function toFigures(plain: string, reading: SegmentReading, dates: readonly DateDraft[], offset: number) {
  const { tokens, quantities, changes, compare } = reading;
  const periodOf = reading.findPeriods(dates);
  const taken = new Set(changes.flatMap(({ joint }) => listIndexes(joint)));
  const isTaken = (at: number) => taken.has(at);
  const figures = new Map<QuantityDraft | DurationDraft | DateDraft, Plain>();
  for (const draft of quantities) figures.set(draft, fromQuantity(draft));
  for (const draft of dates) figures.set(draft, fromDate(draft));
  const pending = changes.map((change) => ({ change, span: toSpan(change) }));
  const order = [...figures.values(), ...pending.map(({ span }) => span)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const place = new Map(order.map((each, at) => [each, offset + at]));
  const ended = new Map<Span, FoundChange>(pending.flatMap(({ change, span }) => toChange(change, span)));
  return {
    figures: order.map((each): FoundFigure => ('kind' in each ? (each as Plain) : (ended.get(each) as FoundChange))),
    messages: [...quantities, ...dates].flatMap((draft) => toMessages(draft)),
  };

  function toSpan({ from, to }: Place): Span {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    return { start, end, text: plain.slice(start, end) };
  }

  function toFound(draft: Place, { comparator, isApproximate, cue }: Comparison, wasApproximate: boolean) {
    return {
      ...toSpan(draft),
      comparator,
      approximate: isApproximate || wasApproximate,
      basis: 'stated' as const,
      ...(cue ? { cue: toSpan(cue) } : {}),
    };
  }

  function fromQuantity(draft: QuantityDraft | DurationDraft): Plain {
    const found = toFound(draft, compare(draft, isTaken), draft.isApproximate);
    if (draft.kind === 'duration') return { ...found, kind: draft.kind, duration: draft.duration };
    const period = draft.kind === 'ordinal' ? undefined : periodOf(draft);
    return {
      ...found,
      kind: draft.kind,
      value: draft.value,
      ...(draft.unit === undefined ? {} : { unit: draft.unit }),
      ...(period === undefined ? {} : { period }),
    };
  }

  function fromDate(draft: DateDraft): Plain {
    const { isApproximate, cue } = compare(draft, isTaken);
    const comparison: Comparison =
      isApproximate && cue ? { comparator: '=', isApproximate, cue } : { comparator: '=', isApproximate: false };
    return { ...toFound(draft, comparison, false), kind: 'date', date: draft.date, basis: draft.basis };
  }

  function toChange(change: ChangeDraft, span: Span): [Span, FoundChange][] {
    const before = figures.get(change.before);
    const after = figures.get(change.after);
    if (!before || !after || !('value' in before) || !('value' in after)) return [];
    const from = place.get(before);
    const to = place.get(after);
    if (from === undefined || to === undefined) return [];
    const growth = after.kind === 'percent' ? undefined : toGrowth(before, after);
    const period = joinPeriods(before.period, after.period);
    return [
      [
        span,
        {
          ...span,
          kind: 'change',
          comparator: combineComparators(before.comparator, after.comparator) ?? '=',
          approximate: before.approximate || after.approximate,
          basis: 'stated',
          from,
          to,
          ...(after.unit === undefined ? {} : { unit: after.unit }),
          ...(period === undefined ? {} : { period }),
          ...(growth === undefined ? {} : { growth }),
        },
      ],
    ];
  }

  function toMessages(draft: QuantityDraft | DurationDraft | DateDraft): Message[] {
    if (draft.kind === 'duration' || !draft.isAmbiguous) return [];
    const { start, end, text } = toSpan(draft);
    const isDate = draft.kind === 'date';
    const read = isDate ? draft.date : JSON.stringify(draft.value);
    return [
      {
        ruleId: isDate ? 'ambiguous-date' : 'ambiguous-number',
        level: 'warning',
        reason: `“${text}” can be read in two ways; it was read as ${read}, as the language of the document writes ${isDate ? 'dates' : 'numbers'}. Check it against the source.`,
        start,
        end,
      },
    ];
  }
}

function listIndexes({ from, to }: Place): number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}

/** The period of a change, from that of its first end to that of its last. */
function joinPeriods(from: string | undefined, to: string | undefined): string | undefined {
  if (from === to) return to;
  if (from === undefined || to === undefined || from.includes('/') || to.includes('/')) return undefined;
  const start = from.startsWith('XXXX') && /^\d{4}/u.test(to) ? to.slice(0, 4) + from.slice(4) : from;
  if (start.includes('X') !== to.includes('X')) return undefined;
  return start < to ? `${start}/${to}` : `${to}/${start}`;
}
