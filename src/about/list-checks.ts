import { type Rule, type RuleId, rules } from '../translation/check/rules.ts';
import { type FindingKind, findingKinds, toFindingKind } from '../views/finding-kind.ts';

export interface Check extends Rule {
  readonly id: RuleId;
}

/** The rules a translation is checked by, under what their findings are about. */
export function listChecks(): { readonly kind: FindingKind; readonly checks: readonly Check[] }[] {
  const checks = (Object.keys(rules) as RuleId[]).map((id): Check => ({ id, ...rules[id] }));
  return findingKinds.map((kind) => ({ kind, checks: checks.filter(({ id }) => toFindingKind(id) === kind) }));
}
