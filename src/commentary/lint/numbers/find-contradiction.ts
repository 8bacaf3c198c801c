import type { LintContext } from '../lint-rule.ts';
import type { Candidate, Closeness, Surroundings } from './candidate.ts';
import type { Claim } from './claim.ts';
import { type AmountVerdict, compareAmounts, toNumbers } from './compare-amounts.ts';
import type { Contradiction } from './judgement.ts';
import { namesOther } from './names-other.ts';

/**
 * What the claim says otherwise than a figure cited closest to it. Another number contradicts only where it is put for the figure: in the words that cite its sentence, or so near that one
 * number may have been written for the other; where nothing else near says the figure (`isSaid`); and where no other name is before it.
 */
export function findContradiction(
  said: Claim,
  { closest, closeness }: Surroundings,
  isSaid: (candidate: Candidate) => boolean,
  context: LintContext,
): Contradiction | undefined {
  const { figure: claim } = said;
  const compared = closest.flatMap((candidate) => {
    const verdict = compareAmounts(claim, candidate);
    return verdict ? [{ candidate, verdict }] : [];
  });
  for (const type of ['comparison', 'unit'] as const) {
    const found = compared.find(({ verdict }) => verdict.type === type);
    if (found) return { in: type, candidate: found.candidate };
  }
  const others = compared.filter(
    ({ candidate, verdict }) =>
      isOtherNumber(verdict, closeness) &&
      isOneKind(claim, candidate.figure) &&
      !isSaid(candidate) &&
      (closeness === 'within' || !namesOther(said, candidate, context)) &&
      mayConcernSame(claim, candidate.figure),
  );
  const [nearest] = others.sort(
    (a, b) =>
      toSlipOrder(a.verdict) - toSlipOrder(b.verdict) ||
      toDistance(claim, a.candidate) - toDistance(claim, b.candidate),
  );
  return nearest && { in: 'value', candidate: nearest.candidate };
}

function isOtherNumber(verdict: AmountVerdict, closeness: Closeness): boolean {
  if (verdict.type !== 'value') return false;
  const { likeness, nouns } = verdict;
  const isLike = closeness === 'around' ? likeness === 'slip' : likeness !== 'none';
  if (nouns === 'none' || nouns === 'same') return closeness === 'within' || isLike;
  return nouns === 'unknown' && closeness === 'within' && isLike;
}

/** A number with the same digits was written for that figure, however near another is. */
function toSlipOrder(verdict: AmountVerdict): number {
  return verdict.type === 'value' && verdict.likeness === 'slip' ? 0 : 1;
}

type Kinds = Pick<Claim['figure'], 'kind'>;

/** “Twice” and spans of time are said of many things. */
function isOneKind({ kind: a }: Kinds, { kind: b }: Kinds): boolean {
  return a === b || (a === 'fraction' && b === 'percent') || (a === 'percent' && b === 'fraction');
}

/** Figures about different names of the glossary are figures of different things. */
function mayConcernSame(a: Claim['figure'], b: Claim['figure']): boolean {
  return a.entities.length === 0 || b.entities.length === 0 || a.entities.some((id) => b.entities.includes(id));
}

function toDistance(claim: Claim['figure'], { figure }: Candidate): number {
  const [[a = 0], [b = 0]] = [toNumbers(claim), toNumbers(figure)];
  return a > 0 && b > 0 ? Math.abs(Math.log(a / b)) : Number.POSITIVE_INFINITY;
}
