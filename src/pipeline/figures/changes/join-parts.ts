import { unitParts } from '../../../data/unit-parts.ts';
import type { Draft, QuantityDraft } from '../draft.ts';
import { joinDurations } from '../units/to-duration.ts';

/**
 * Two figures said in one breath as one: “two years and three months”, “5 euros and 20 cents”, “6 feet 5 inches”, which
 * comes to 77 inches. `undefined` where the second is no part of the first.
 */
export function joinParts(first: Draft, second: Draft): Draft | undefined {
  if (first.kind === 'duration' && second.kind === 'duration') {
    const duration = joinDurations(first.duration, second.duration);
    return duration === undefined ? undefined : { ...first, to: second.to, duration };
  }
  if (first.kind === 'money' && second.kind === 'money') return addCents(first, second);
  return first.kind === 'measure' && second.kind === 'measure' ? addUnits(first, second) : undefined;
}

function addCents(first: QuantityDraft, second: QuantityDraft): Draft | undefined {
  if (typeof first.value !== 'number' || typeof second.value !== 'number' || !Number.isInteger(first.value))
    return undefined;
  if (first.ratio !== 1 || second.ratio <= 1) return undefined;
  return { ...first, to: second.to, value: Number((first.value + second.value).toPrecision(15)) };
}

function addUnits(first: QuantityDraft, second: QuantityDraft): Draft | undefined {
  const ratio = unitParts[first.unit ?? '']?.[second.unit ?? ''];
  if (ratio === undefined || typeof first.value !== 'number' || typeof second.value !== 'number') return undefined;
  if (!Number.isInteger(first.value) || second.value <= 0) return undefined;
  return { ...second, from: first.from, value: Number((first.value * ratio + second.value).toPrecision(15)) };
}
