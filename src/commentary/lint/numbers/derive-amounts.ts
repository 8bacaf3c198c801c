import type { Candidate } from './candidate.ts';
import { derivePair } from './derive-pair.ts';
import { type Derived, toMaker } from './derived.ts';
import { listUnits, type Term, toTerm } from './to-term.ts';

/** With more figures than this, some of them would come to anything. */
const most = 8;

/**
 * Differences, sums, ratios, shares, growth and rates of the figures two by two, parts by their share, what was before a
 * change and after it, what a share leaves, and the sum of all.
 */
export function deriveAmounts(candidates: readonly Candidate[]): Derived[] {
  const terms = candidates.slice(0, most).flatMap(toTerm);
  const pairs = terms.flatMap((a, at) => terms.slice(at + 1).map((b) => [a, b] as const));
  return [...pairs.flatMap(([a, b]) => derivePair(a, b)), ...deriveSums(terms), ...terms.flatMap(deriveRest)];
}

/** What a percentage leaves of the whole. */
function deriveRest(term: Term): Derived[] {
  if (term.dimension !== '%' || term.value >= whole) return [];
  const rest = whole - term.value;
  return [toMaker([term])('%', rest, '='), toMaker([term])('share', rest / whole, '=')];
}

const whole = 100;

function deriveSums(terms: readonly Term[]): Derived[] {
  return [...Map.groupBy(terms, ({ dimension }) => dimension)].flatMap(([dimension, group]) => {
    const sum = group.reduce((total, { value }) => total + value, 0);
    return group.length < 3 ? [] : listUnits(dimension).map((unit) => toMaker(group)(unit, sum, '='));
  });
}
