import type { FigureEvidence } from '../../evidence.ts';
import type { LintContext } from '../lint-rule.ts';
import type { Claim } from './claim.ts';
import { compareAmounts } from './compare-amounts.ts';

/** A figure of a document that the commentary cites which says the same, in a sentence it does not cite. */
export function findElsewhere({ figure: claim }: Claim, { cited, evidence }: LintContext): FigureEvidence | undefined {
  if (!/^(?:money|percent|measure)$/u.test(claim.kind)) return undefined;
  const briefings = new Set(cited.map(({ place }) => place.briefing));
  for (const briefing of briefings) {
    for (const { id, kind } of briefing.figures) {
      if (kind !== claim.kind) continue;
      const found = evidence.figures.get(id)?.find((place) => place.briefing === briefing);
      if (found && isSame(claim, found)) return found;
    }
  }
  return undefined;
}

function isSame(claim: Claim['figure'], { figure }: FigureEvidence): boolean {
  return figure.kind !== 'change' && compareAmounts(claim, { figure })?.type === 'same';
}
