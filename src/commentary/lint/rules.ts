import { claimAsFact } from './claim-as-fact.ts';
import { contradictedNumber } from './contradicted-number.ts';
import type { LintRule } from './lint-rule.ts';
import { mixedLikelihood } from './mixed-likelihood.ts';
import { typedQuotation } from './typed-quotation.ts';
import { uncitedNumber } from './uncited-number.ts';
import { unpreferredName } from './unpreferred-name.ts';
import { unsourcedQuotation } from './unsourced-quotation.ts';
import { unsupportedNumber } from './unsupported-number.ts';

/** The rules of prose, in the order of the authoring guide. */
export const lintRules: readonly LintRule[] = [
  contradictedNumber,
  unsupportedNumber,
  uncitedNumber,
  claimAsFact,
  unsourcedQuotation,
  typedQuotation,
  unpreferredName,
  mixedLikelihood,
];
