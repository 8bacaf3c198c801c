import type { ChangeDraft } from './changes/find-changes.ts';
import type { Draft, QuantityDraft } from './draft.ts';
import type { NumberFormat } from './numerals/number-format.ts';
import type { SegmentReading } from './read-segment.ts';

/** How often the document's numbers show that a mark stands before decimals, and that it groups thousands. */
interface Evidence {
  readonly decimal: number;
  readonly group: number;
}

/** One slip does not outweigh the language's own way of writing. */
const enough = 2;
const thousand = 1000;

/**
 * The readings with every number such as `1.234` read as the document's other numbers are written: where at least two show
 * that its mark is used otherwise than in the language, and none that it is used so, the value is the other one. Where
 * they show both, it stays and is marked as open.
 */
export function settleSeparators(
  readings: readonly SegmentReading[],
  { decimal }: NumberFormat,
): readonly SegmentReading[] {
  const drafts = readings.flatMap(({ quantities }) => quantities);
  const [points, commas] = [weigh(drafts, '.', ','), weigh(drafts, ',', '.')];
  const settle = <T extends Draft>(draft: T): T => {
    if (draft.kind === 'date' || draft.kind === 'duration' || draft.marks?.open === undefined) return draft;
    const isDecimal = draft.marks.open === decimal;
    const evidence = draft.marks.open === '.' ? points : commas;
    const [own, other] = isDecimal ? [evidence.decimal, evidence.group] : [evidence.group, evidence.decimal];
    return { ...draft, ...judge(draft, own, other, isDecimal ? thousand : 1 / thousand) };
  };
  return readings.map((reading) => withSettled(reading, settle));
}

function weigh(drafts: readonly Draft[], mark: string, opposite: string): Evidence {
  const count = (test: (marks: NonNullable<QuantityDraft['marks']>) => boolean) =>
    drafts.filter((draft) => 'marks' in draft && draft.marks && test(draft.marks)).length;
  return {
    decimal: count(({ decimal, group }) => decimal === mark || (group === opposite && decimal === undefined)),
    group: count(({ decimal, group }) => group === mark || (decimal === opposite && group === undefined)),
  };
}

function judge(draft: QuantityDraft, own: number, other: number, factor: number): Partial<QuantityDraft> {
  if (other === 0) return draft.isAmbiguous && own > 0 ? { evidence: 'own' } : {};
  if (own > 0 || other < enough || typeof draft.value !== 'number') return { isAmbiguous: true, evidence: 'both' };
  return { isAmbiguous: true, evidence: 'other', value: Number((draft.value * factor).toPrecision(15)) };
}

function withSettled(reading: SegmentReading, settle: <T extends Draft>(draft: T) => T): SegmentReading {
  if (!reading.quantities.some((draft) => 'marks' in draft && draft.marks?.open !== undefined)) return reading;
  const settled = new Map<Draft, Draft>(reading.quantities.map((draft) => [draft, settle(draft)]));
  const toSettled = <T extends Draft>(draft: T) => (settled.get(draft) ?? draft) as T;
  return {
    ...reading,
    quantities: reading.quantities.map(toSettled),
    changes: reading.changes.map(
      (change): ChangeDraft => ({ ...change, before: toSettled(change.before), after: toSettled(change.after) }),
    ),
  };
}
