import { isOverlapping, isWithin, type Range } from '../../../model/span.ts';
import { type CitedPlace, isStated } from '../find-cited.ts';
import type { LintContext } from '../lint-rule.ts';
import { dropRepeated, type Nearby, type Surroundings } from './candidate.ts';
import type { Claim } from './claim.ts';
import { createAmountIndex } from './create-amount-index.ts';
import { deriveAmounts } from './derive-amounts.ts';
import type { ListCandidates } from './list-candidates.ts';

/** A function from a claim to what is cited around it. */
export function createSurroundingsFinder(
  context: LintContext,
  listCandidates: ListCandidates,
): (claim: Claim) => Surroundings {
  const known = new Map<number, Nearby>();
  return (claim) => {
    const near = known.get(claim.block) ?? toNearby(context.citedNear(claim.block), listCandidates);
    known.set(claim.block, near);
    const found = findClosest(claim, near.places, context);
    return { ...found, near, closest: found.places.flatMap(listCandidates) };
  };
}

function toNearby(places: readonly CitedPlace[], listCandidates: ListCandidates): Nearby {
  const candidates = dropRepeated(places.flatMap(listCandidates));
  return { places, candidates, findLike: createAmountIndex(candidates), derived: deriveAmounts(candidates) };
}

function findClosest(
  { range, sentence }: Claim,
  near: readonly CitedPlace[],
  { prose }: LintContext,
): Pick<Surroundings, 'closeness' | 'places'> {
  const [own, around] = [prose.toSource(range), prose.toSource(sentence)];
  if (isStated(prose, own)) return { closeness: 'around', places: near };
  const enclosing = innermost(near.filter(({ by }) => isWithin(own, by.source)));
  if (enclosing.length > 0) return { closeness: 'within', places: enclosing };
  const beside = near.filter(({ by }) => isOverlapping(by.source, around));
  if (beside.length > 0) return { closeness: 'beside', places: beside };
  const places = findNearest(own, near);
  const isMark = places.every(({ by }) => by.element.children.length === 0);
  return { closeness: isMark ? 'after' : 'around', places };
}

/** A citation within a note is closer than the note. */
function innermost(cited: readonly CitedPlace[]): CitedPlace[] {
  const least = Math.min(...cited.map(({ by: { source } }) => source.end - source.start));
  return cited.filter(({ by: { source } }) => source.end - source.start === least);
}

function findNearest(own: Range, cited: readonly CitedPlace[]): CitedPlace[] {
  const toDistance = ({ by: { source } }: CitedPlace) => Math.max(source.start - own.end, own.start - source.end, 0);
  const least = Math.min(...cited.map(toDistance));
  return cited.filter((place) => toDistance(place) === least);
}
