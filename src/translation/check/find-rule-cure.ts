import { type RuleId, rules } from './rules.ts';

/** What to do about a finding, as a clause without a stop; `undefined` for what is no rule of these. */
export function findRuleCure(ruleId: string): string | undefined {
  if (!Object.hasOwn(rules, ruleId)) return undefined;
  const { cure } = rules[ruleId as RuleId];
  return `${cure.charAt(0).toLowerCase()}${cure.slice(1).replace(/\.$/u, '')}`;
}
