import { toSenses } from '../../../translation/check/numbers/to-senses.ts';
import type { LintContext } from '../lint-rule.ts';
import type { Amount, Claim } from './claim.ts';
import { isAlone } from './compare-amounts.ts';
import { compareValues } from './compare-values.ts';
import { type Derived, isRatio } from './derived.ts';
import { isAfterMovement } from './find-movement.ts';
import { toPut, toRounding } from './to-put.ts';

/** Whether the claim is one of these values, rounded as it says it; which, if so. */
export function findDerived(claim: Claim, derived: readonly Derived[], context: LintContext): Derived | undefined {
  const { figure } = claim;
  if (figure.kind === 'date') return undefined;
  const isOfChange = figure.kind === 'multiple' || isAfterMovement(claim, context);
  const senses = toSenses(figure).filter(({ dimension }) => figure.kind !== 'multiple' || dimension === 'times');
  const own = 'value' in figure && typeof figure.value === 'number' ? figure.value : undefined;
  return derived.find(({ dimension, value, comparator, isOfShares }) => {
    if (isOfShares && !isOfChange) return false;
    const sense = senses.find((each) => each.dimension === dimension || (isAlone(figure) && !isRatio(dimension)));
    if (!sense) return false;
    const number = own ?? senses.at(-1)?.bounds[0] ?? 0;
    const said = toPut(figure, number, sense.bounds);
    const cited = { bounds: [value, value], comparator, approximate: false, rounding: 0, isRough: false } as const;
    const tolerance = said.isRough ? sense.tolerance : toReach(figure, number);
    // “Nearly 5%” is a bound that the value keeps, and not the value itself, rounded.
    const verdict = compareValues(said, cited, said.comparator === '=' ? tolerance : undefined);
    // Whoever computes may leave out that a figure was rounded.
    const isBound = verdict === 'bound' && figure.kind === 'multiple';
    return verdict === 'same' || isBound || (verdict === 'comparison' && said.comparator === '=');
  });
}

/** Per cent are rounded to whole ones, where “about” does not say more; “50%” is not 52. */
function toReach({ kind, approximate }: Amount, number: number): number {
  return kind === 'percent' && !approximate ? Math.min(toRounding(number), 0.5 / number) : toRounding(number);
}
