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
  if (first.isSigned && second.isBare && joint !== 'joined') return joinSigned(first, second, joint);
  const isOneKind = first.isBare
    ? isMeasured(second)
    : first.kind === second.kind && first.unit === second.unit && joint !== 'joined';
  if (!isOneKind) return undefined;
  const low = shareScale(first, second);
  const bounds = toBounds(low, second.value, joint === 'opened');
  const isScore = joint !== 'opened' && isScored(first) && isScored(second);
  if (!bounds) return isScore && (joint === 'hyphen' || second.isBare) ? [] : undefined;
  if (isScore && joint === 'hyphen' && second.isBare) return [];
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

/** “16- and 17-year-olds”: the first number of two with the unit that only the second has. */
export function shareSuspended(first: Draft, second: Draft): Draft[] | undefined {
  if (first.kind !== 'count' || !first.isBare) return undefined;
  if (second.kind === 'duration') return withDuration(first, second);
  if (second.kind === 'date' || !isMeasured(second) || second.unit === undefined) return undefined;
  return [{ ...first, kind: second.kind, unit: second.unit, isBare: false }, second];
}

function isMeasured({ kind }: QuantityDraft): boolean {
  return kind === 'money' || kind === 'percent' || kind === 'measure' || kind === 'count' || kind === 'multiple';
}

/** “$5-7 million”, “between €10 and 15”. */
function joinSigned(first: QuantityDraft, second: QuantityDraft, joint: Joint): Draft[] | undefined {
  const bounds = toBounds(shareScale(first, second), second.value, joint === 'opened');
  return bounds ? [{ ...first, to: second.to, value: bounds, scale: second.scale }] : undefined;
}

/** Votes and goals: “3-1” and “51-48”, but not “3,5-4 miliardi”. */
const highestScore = 1000;

function isScored({ isBare, kind, value, scale }: QuantityDraft): boolean {
  return (isBare || kind === 'count') && scale === 1 && Number.isInteger(value) && Number(value) < highestScore;
}

function withDuration(first: QuantityDraft, second: DurationDraft): Draft[] | undefined {
  const duration = typeof first.value === 'number' ? toDuration(first.value, second.code) : undefined;
  return duration === undefined ? undefined : [{ ...second, from: first.from, to: first.to, duration }, second];
}

/** How many times the second number a first one may be that shares its scale: “from 20 to 15 million”, not “between 500 and 2 million”. */
const mostTimes = 50;

/** A dozen is no scale that the number before it shares: “10 or half a dozen”. */
const smallestShared = 100;

/** “10 or 15 million”, “$5-$7 million”: a first number without a scale word takes that of the second where it may. */
export function shareScale(first: QuantityDraft, second: QuantityDraft): Value {
  const { value } = first;
  const last = second.value;
  const mayShare = (first.isBare || first.isSigned) && first.scale === 1 && second.scale >= smallestShared;
  if (!mayShare || typeof value !== 'number' || typeof last !== 'number' || value >= second.scale) return value;
  const times = (value * second.scale) / Math.abs(last);
  if (times > (first.isBare ? mostTimes : 1)) return value;
  return mapValue(value, (number) => number * second.scale);
}

/** “between 15 and 8” says the same as “between 8 and 15”; “3-1” is a score. */
function toBounds(low: Value, high: Value, isOpened: boolean): Value | undefined {
  if (typeof low !== 'number' || typeof high !== 'number' || low === high) return undefined;
  if (low < high) return [low, high];
  return isOpened ? [high, low] : undefined;
}
