import type { Comparison, Draft, DurationDraft, QuantityDraft } from '../draft.ts';

const exact: Comparison = { comparator: '=', isApproximate: false };
const shares = new Set<Draft['kind']>(['percent', 'fraction', 'multiple']);

/**
 * Returns a function that gives the words of comparison of a figure only where they are its own: in “6 percent **more
 * than** a year earlier” they say what the share before them is of, in “от 5 **до** 14 лет” they join two spans of time.
 */
export function createOwnComparison(
  quantities: readonly (QuantityDraft | DurationDraft)[],
  compare: (figure: QuantityDraft | DurationDraft) => Comparison,
): (figure: QuantityDraft | DurationDraft) => Comparison {
  const before = new Map(quantities.map((figure) => [figure.to, figure]));
  return (figure) => {
    const comparison = compare(figure);
    const first = before.get(comparison.cue?.from ?? -1);
    const isBounded = comparison.comparator !== '=' && first !== undefined && first !== figure;
    const isOther = isBounded && (figure.kind === 'duration' || shares.has(first.kind));
    return isOther ? exact : comparison;
  };
}
