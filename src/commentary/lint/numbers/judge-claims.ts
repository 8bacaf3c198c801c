import type { LintContext } from '../lint-rule.ts';
import { indexAuthorChanges } from './author-changes.ts';
import { type Candidate, dropRepeated, type Surroundings } from './candidate.ts';
import type { Claim } from './claim.ts';
import { compareAmounts, toNumbers } from './compare-amounts.ts';
import { createAmountIndex } from './create-amount-index.ts';
import { deriveAmounts } from './derive-amounts.ts';
import type { Derived } from './derived.ts';
import { findTurned, findTurnedChange, findTurnedMovement, findWrongArithmetic } from './find-change-fault.ts';
import { findContradiction } from './find-contradiction.ts';
import { findDerived } from './find-derived.ts';
import { findElsewhere } from './find-elsewhere.ts';
import { findSaid, type ReadClaim, type Said } from './find-said.ts';
import { createSurroundingsFinder } from './find-surroundings.ts';
import { createDateJudge } from './judge-dates.ts';
import type { Judgement, Verdict } from './judgement.ts';
import { createBareNumberTest } from './list-bare-numbers.ts';
import { createCandidateLister } from './list-candidates.ts';
import { listClaims } from './list-claims.ts';

/** What the evidence makes of every number in the author's own words, in reading order. */
export function judgeClaims(context: LintContext): Judgement[] {
  const listCandidates = createCandidateLister(context);
  const all = dropRepeated(context.cited.flatMap(listCandidates));
  const findSurroundings = createSurroundingsFinder(context, listCandidates);
  const read = listClaims(context).map((claim): ReadClaim => {
    const around = findSurroundings(claim);
    return { claim, around, same: around.near.findLike(claim.figure).filter((near) => isSame(claim, near)) };
  });
  const judge = createJudge(read, all, context);
  return read.map((each) => ({ claim: each.claim, around: each.around, verdict: judge(each) }));
}

function isSame({ figure }: Claim, candidate: Candidate): boolean {
  return compareAmounts(figure, candidate)?.type === 'same';
}

function createJudge(
  read: readonly ReadClaim[],
  all: readonly Candidate[],
  context: LintContext,
): (each: ReadClaim) => Verdict {
  const changes = indexAuthorChanges(
    context,
    read.map(({ claim }) => claim),
  );
  const said = findSaid(read, all);
  const findLike = createAmountIndex(all);
  const isBare = createBareNumberTest(context);
  const findComputed = createComputedFinder(context);
  const judgeDate = createDateJudge(read, context);

  return ({ claim, around, same: [by] }) => {
    if (claim.figure.kind === 'date') return judgeDate(claim, around);
    const turned =
      findTurned(claim, around, changes) ??
      (by && (findTurnedMovement(claim, by, changes, context) ?? findTurnedChange(claim, by, changes, context)));
    if (turned) return { type: 'contradicted', contradiction: turned };
    if (by) return { type: 'supported', by };
    const derived = findComputed(claim, around);
    if (derived) return { type: 'derived', derived };
    const far = findFar(claim, findLike(claim.figure), said);
    if (far) return { type: 'supported', by: far };
    const contradiction =
      findWrongArithmetic(claim, around, changes, context) ??
      findContradiction(claim, around, said.inBlock(claim.block), context);
    if (contradiction) return { type: 'contradicted', contradiction };
    if (claim.isLoose || isBare(claim, around) || isBound(claim, around)) return { type: 'supported' };
    const elsewhere = findElsewhere(claim, context);
    return { type: 'unsupported', ...(elsewhere && { elsewhere }) };
  };
}

/** So many of what the author computed last are computed with further. */
const mostComputed = 4;

/** What a claim comes of: the figures near it, or these and what the author computed from them before it in the block. */
function createComputedFinder(context: LintContext) {
  const computed = new Map<number, Candidate[]>();
  return (claim: Claim, { near }: Surroundings): Derived | undefined => {
    const before = computed.get(claim.block) ?? [];
    const derived =
      findDerived(claim, near.derived, context) ??
      (before.length > 0 ? findDerived(claim, deriveAmounts([...before, ...near.candidates]), context) : undefined);
    const [first] = derived?.from ?? [];
    if (first)
      computed.set(claim.block, [
        ...before.slice(1 - mostComputed),
        { ...first, figure: claim.figure, isShown: false },
      ]);
    return derived;
  };
}

/** A figure cited anywhere in the commentary; “the 90%” stands for what was said to be “around 90%”. */
function findFar(claim: Claim, like: readonly Candidate[], { anywhere }: Said): Candidate | undefined {
  if (!isTelling(claim)) return undefined;
  const { comparator, approximate } = claim.figure;
  const isExact = comparator === '=' && !approximate;
  return like.find((candidate) => {
    const type = compareAmounts(claim.figure, candidate)?.type;
    return type === 'same' || (type === 'comparison' && isExact && anywhere(candidate));
  });
}

function isBound({ figure }: Claim, { near }: Surroundings): boolean {
  return near.candidates.some((candidate) => compareAmounts(figure, candidate)?.type === 'bound');
}

/** A number that two places hardly have by chance: one with a unit, or a large one. */
function isTelling({ figure }: Claim): boolean {
  return (
    /^(?:money|percent|measure)$/u.test(figure.kind) || Math.min(...toNumbers(figure), Number.POSITIVE_INFINITY) >= 100
  );
}
