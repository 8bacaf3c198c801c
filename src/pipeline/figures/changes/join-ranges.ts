import type { Value } from '../../../model/figure.ts';
import type { Draft, DurationDraft, QuantityDraft } from '../draft.ts';
import { mapValue } from '../units/map-value.ts';
import { toDuration } from '../units/to-duration.ts';

/** How two figures stand beside each other: as the ends of a range, or only with a hyphen or “to” between them. */
export type Joint = 'opened' | 'joined' | 'hyphen';

/**
 * What the two figures come to as a range: one figure, two durations, or nothing (`[]`) where they are a score;
 * `undefined` where they are two figures of their own.
 */
export function joinRange(first: Draft, second: Draft, joint: Joint): Draft[] | undefined {
  if (first.kind === 'date' || second.kind === 'date' || first.kind === 'duration') return undefined;
  if (second.kind === 'duration') return first.isBare ? withDuration(first, second) : undefined;
  const isOneKind = first.isBare
    ? isMeasured(second)
    : first.kind === second.kind && first.unit === second.unit && joint !== 'joined';
  if (!isOneKind) return undefined;
  const low = shareScale(first, second);
  const bounds = toBounds(low, second.value, joint === 'opened');
  if (!bounds) return joint === 'hyphen' && second.isBare ? [] : undefined;
  if (joint === 'hyphen' && second.isBare) return [];
  return [
    {
      ...second,
      from: first.from,
      value: bounds,
      isApproximate: first.isApproximate || second.isApproximate,
      isAmbiguous: first.isAmbiguous || second.isAmbiguous,
    },
  ];
}

function isMeasured({ kind }: QuantityDraft): boolean {
  return kind === 'money' || kind === 'percent' || kind === 'measure' || kind === 'count' || kind === 'multiple';
}

function withDuration(first: QuantityDraft, second: DurationDraft): Draft[] | undefined {
  const duration = typeof first.value === 'number' ? toDuration(first.value, second.code) : undefined;
  return duration === undefined ? undefined : [{ ...second, from: first.from, to: first.to, duration }, second];
}

/** “10 or 15 million”: a bare first number takes the scale of the second where it is the smaller one. */
export function shareScale(first: QuantityDraft, second: QuantityDraft): Value {
  const { value } = first;
  const last = second.value;
  const isShared =
    first.isBare && first.scale === 1 && second.scale > 1 && typeof value === 'number' && typeof last === 'number';
  if (!isShared || value >= second.scale) return value;
  return mapValue(value, (number) => number * second.scale);
}

/** “between 15 and 8” says the same as “between 8 and 15”; “3-1” is a score. */
function toBounds(low: Value, high: Value, isOpened: boolean): Value | undefined {
  if (typeof low !== 'number' || typeof high !== 'number' || low === high) return undefined;
  if (low < high) return [low, high];
  return isOpened ? [high, low] : undefined;
}
