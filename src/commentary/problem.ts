import type { Fault, RuleId } from './fault.ts';

/** What is wrong with a value, and what to do. */
export interface Problem extends Pick<Fault, 'reason' | 'replacement'> {
  readonly ruleId: RuleId;
  readonly cure: string;
}

/** A problem without a replacement. */
export function toProblem(ruleId: RuleId, reason: string, cure: string): Problem {
  return { ruleId, reason, cure };
}
