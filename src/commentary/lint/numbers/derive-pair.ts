import type { Comparator } from '../../../model/figure.ts';
import { combineComparators } from '../../../pipeline/figures/changes/to-growth.ts';
import { type Derived, toMaker } from './derived.ts';
import { isCounted, isOneSentence, isUnnamed, listUnits, type Term } from './to-term.ts';

/**
 * What comes of two figures: of one kind their difference, sum, ratio, share and growth; of two kinds a rate, a part, what was
 * before a change and after it. Counts of different things are not summed, and only those of one sentence are set off.
 */
export function derivePair(a: Term, b: Term): Derived[] {
  const [low, high] = a.value <= b.value ? [a, b] : [b, a];
  const isOne = a.dimension === b.dimension;
  if (!isOne && !(isCounted(a) && isCounted(b))) return [...deriveUnlike(a, b), ...deriveUnlike(b, a)];
  const parts = low.value > 0 ? deriveParts(low, high) : [];
  const isBeside = isOne || isUnnamed(a) || isUnnamed(b);
  if (!isBeside && !isOneSentence(a, b)) return parts;
  const growth = low.value > 0 ? deriveGrowth(low, high) : [];
  return [deriveDifference(low, high), isBeside ? deriveSum(low, high) : [], parts, growth].flat();
}

/** How many times one the other is, and what part of it: “300 women” may be a part of “2,400 workers”. */
function deriveParts(low: Term, high: Term): Derived[] {
  const make = toMaker([low, high], low.dimension === '%');
  return [
    make('times', high.value / low.value, compare(low, high)),
    make('share', low.value / high.value, compare(high, low)),
  ];
}

/** More people than places, too, where one sentence has both. */
function deriveDifference(low: Term, high: Term): Derived[] {
  const make = toMaker([low, high]);
  return listUnits(low.dimension).map((unit) => make(unit, high.value - low.value, compare(low, high)));
}

function deriveSum(low: Term, high: Term): Derived[] {
  const make = toMaker([low, high]);
  const together = low.comparator === high.comparator ? low.comparator : '=';
  return listUnits(low.dimension).map((unit) => make(unit, high.value + low.value, together));
}

/** How much has gone from a low value to a high one, or back; what part each is of both. */
function deriveGrowth(low: Term, high: Term): Derived[] {
  const make = toMaker([low, high], low.dimension === '%');
  const both = low.value + high.value;
  const up = compare(low, high);
  const growth = (high.value - low.value) / low.value;
  const loss = (high.value - low.value) / high.value;
  return [
    ...(low.dimension === '%' ? [] : [low, high].map(({ value }) => make('share', value / both, '='))),
    ...['growth', 'share'].flatMap((unit) => [make(unit, growth, up), make(unit, loss, up)]),
  ];
}

/** So much money for each of the other; so much per cent of the other, or before and after it; so many points more or less. */
function deriveUnlike(a: Term, b: Term): Derived[] {
  const make = toMaker([a, b]);
  if (a.dimension === '%' && b.dimension === 'pp')
    return [make('%', a.value + b.value, compare(b, a)), make('%', a.value - b.value, compare(b, a))];
  if (a.dimension === 'pp' || b.dimension === 'pp' || a.dimension === '%') return [];
  if (b.dimension === '%') {
    const part = b.value / 100;
    const values = [a.value * part, ...(isOneSentence(a, b) ? listAround(a.value, part) : [])];
    return listUnits(a.dimension).flatMap((unit) => values.map((value) => make(unit, value, b.comparator)));
  }
  return isMoney(a) && !isMoney(b) && b.value > 0 ? [make(a.dimension, a.value / b.value, compare(b, a))] : [];
}

/** What a value was before it rose or fell by a part, and what it would be after. */
function listAround(value: number, part: number): number[] {
  return [value / (1 + part), value * (1 + part), value * (1 - part), ...(part < 1 ? [value / (1 - part)] : [])];
}

function isMoney({ dimension }: Term): boolean {
  return dimension.startsWith('money ');
}

function compare(from: Term, to: Term): Comparator {
  return combineComparators(from.comparator, to.comparator) ?? '=';
}
