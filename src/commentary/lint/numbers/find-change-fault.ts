import type { ChangeFigure, Figure } from '../../../model/figure.ts';
import type { LintContext } from '../lint-rule.ts';
import type { AuthorChanges } from './author-changes.ts';
import type { Candidate, Surroundings } from './candidate.ts';
import type { Claim } from './claim.ts';
import { compareAmounts, toNumbers } from './compare-amounts.ts';
import { findMovement, findMovementBeside, isAfterMovement, saysMovement } from './find-movement.ts';
import type { Contradiction } from './judgement.ts';

/** A change of a cited sentence with the figures that are its ends. */
interface CitedChange {
  readonly change: ChangeFigure;
  readonly from: Candidate;
  readonly to: Candidate;
}

/** The changes of the sentences cited closest to a claim. */
export function listChanges({ places, closest }: Surroundings): CitedChange[] {
  const found = places.flatMap(({ place: { briefing, segment } }) =>
    briefing.figures.flatMap((change): CitedChange[] => {
      if (change.kind !== 'change' || change.segment !== segment.id) return [];
      const [from, to] = [change.from, change.to].map((id) => closest.find(({ figure }) => figure.id === id));
      return from && to ? [{ change, from, to }] : [];
    }),
  );
  return [...new Map(found.map((each) => [each.change.id, each])).values()];
}

/**
 * Whether the author leads from the second end of a cited change to the first. It is told at the claim that is the first
 * end.
 */
export function findTurned(claim: Claim, around: Surroundings, { findEnd }: AuthorChanges): Contradiction | undefined {
  const end = findEnd(claim);
  if (!end) return undefined;
  const isSame = (said: Claim, candidate: Candidate) => compareAmounts(said.figure, candidate)?.type === 'same';
  const turned = listChanges(around).find(
    ({ from, to }) => isSame(claim, to) && isSame(end, from) && !isSame(claim, from),
  );
  return turned && { in: 'direction', candidate: turned.to, change: turned.change };
}

/**
 * Whether the claim says how much something changed, and the one change that is cited comes to another amount; asked only
 * where no figure says it and no sum.
 */
export function findWrongArithmetic(
  claim: Claim,
  around: Surroundings,
  changes: AuthorChanges,
  context: LintContext,
): Contradiction | undefined {
  const [only, ...more] = listChanges(around);
  if (!only || more.length > 0 || !saysChange(claim, changes, context)) return undefined;
  const [from, to] = [only.from, only.to].map(({ figure }) => toNumbers(figure));
  if (from?.length !== 1 || to?.length !== 1 || !from[0]) return undefined;
  return { in: 'arithmetic', candidate: only.to, change: only.change, ratio: (to[0] ?? 0) / from[0] };
}

/** “Doubled”, “by 150 per cent”; not “twice”, which may say how often. */
function saysChange(claim: Claim, { isEnd }: AuthorChanges, context: LintContext): boolean {
  const { figure } = claim;
  if (figure.kind === 'multiple') return saysMovement(figure.text, context.lexicon) || isAfterMovement(claim, context);
  if (figure.kind !== 'percent' || figure.unit !== '%' || isEnd(claim)) return false;
  return isAfterMovement(claim, context);
}

/** Whether the author says that something rose by as much as the cited sentence says it fell, or the other way round. */
export function findTurnedMovement(
  claim: Claim,
  candidate: Candidate,
  { isEnd }: AuthorChanges,
  { prose, lexicon, findLexicon }: LintContext,
): Contradiction | undefined {
  const { figure, sentence } = claim;
  const { briefing, segment } = candidate.place;
  const other = findLexicon(briefing.lang);
  if (figure.kind !== 'percent' || isEnd(claim) || !other) return undefined;
  const said = findMovementBeside(prose.document.plain.slice(sentence.start, sentence.end), figure.text, lexicon);
  const cited = findMovementBeside(segment.text, candidate.figure.text, other);
  return said && cited && said !== cited ? { in: 'movement', candidate } : undefined;
}

/**
 * Whether the author says that something rose, or fell, and gives a number of the cited sentence as the one it came from and
 * another as the one it came to, which go the other way. It is told at the first.
 */
export function findTurnedChange(
  claim: Claim,
  candidate: Candidate,
  { findEnd }: AuthorChanges,
  { prose, lexicon }: LintContext,
): Contradiction | undefined {
  const { figure, sentence } = claim;
  const end = findEnd(claim);
  if (!end || figure.kind === 'ordinal') return undefined;
  const said = findMovement(prose.document.plain.slice(sentence.start, figure.start), lexicon);
  const went = toMovement(figure, end.figure);
  return said && went && said !== went ? { in: 'movement', candidate } : undefined;
}

/** Whether what leads from one figure to another rises or falls; `undefined` where their ranges overlap. */
export function toMovement(from: Figure, to: Figure): 'rise' | 'fall' | undefined {
  if (from.kind === 'change' || to.kind === 'change') return undefined;
  const [first, second] = [toNumbers(from), toNumbers(to)];
  if (first.length === 0 || second.length === 0) return undefined;
  if (Math.max(...first) < Math.min(...second)) return 'rise';
  return Math.min(...first) > Math.max(...second) ? 'fall' : undefined;
}
