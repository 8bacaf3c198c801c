import type { FigureId } from '../../../model/figure.ts';
import type { LintContext } from '../lint-rule.ts';
import type { Claim } from './claim.ts';

/** The changes in the author's own words. */
export interface AuthorChanges {
  /** The claim that is the second end of the first change that begins at this one. */
  readonly findEnd: (claim: Claim) => Claim | undefined;
  readonly isEnd: (claim: Claim) => boolean;
}

/** Indexes the changes of a commentary; `claims` are those of the whole text. */
export function indexAuthorChanges({ reading }: LintContext, claims: readonly Claim[]): AuthorChanges {
  const claimOf = new Map(claims.map((claim) => [claim.figure.id, claim]));
  const leadsTo = new Map<FigureId, FigureId>();
  const ends = new Set<FigureId>();
  for (const figure of reading.figures) {
    if (figure.kind !== 'change') continue;
    const { from, to } = figure;
    if (!leadsTo.has(from)) leadsTo.set(from, to);
    ends.add(from).add(to);
  }
  return {
    findEnd: ({ figure }) => {
      const end = leadsTo.get(figure.id);
      return end && claimOf.get(end);
    },
    isEnd: ({ figure }) => ends.has(figure.id),
  };
}
