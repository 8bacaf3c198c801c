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

/** What a bare number of at most two digits counts right behind a unit: “5ft **10**”, “1 m **85**”. */
const impliedParts: Readonly<Record<string, { readonly unit: string; readonly ratio: number }>> = {
  '[ft_i]': { unit: '[in_i]', ratio: 12 },
  m: { unit: 'cm', ratio: 100 },
};
/** Heights and jumps, not the length of a race. */
const highest = 10;

/** Two figures right beside each other as one, where the second says no unit; `undefined` where it is none of the first. */
export function joinImplied(first: Draft, second: Draft): Draft | undefined {
  if (first.kind !== 'measure' || second.kind !== 'count' || !second.isBare || second.scale !== 1) return undefined;
  const part = impliedParts[first.unit ?? ''];
  if (!part || !Number.isInteger(first.value) || !Number.isInteger(second.value)) return undefined;
  const [whole, rest] = [Number(first.value), Number(second.value)];
  const isPart = whole > 0 && whole < highest && rest >= 0 && rest < part.ratio;
  return isPart ? { ...first, to: second.to, unit: part.unit, value: whole * part.ratio + rest } : undefined;
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
