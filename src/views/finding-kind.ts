import type { RuleId } from '../translation/check/rules.ts';

/** What a finding is about, as readers are told who may not read either language. */
export const findingKinds = ['number', 'unit', 'date', 'name', 'hedge', 'other'] as const;
export type FindingKind = (typeof findingKinds)[number];

const kinds: Readonly<Record<RuleId, FindingKind>> = {
  'number-missing': 'number',
  'number-added': 'number',
  'number-changed': 'number',
  'comparator-changed': 'number',
  'unit-changed': 'unit',
  'date-missing': 'date',
  'date-added': 'date',
  'date-changed': 'date',
  'name-lost': 'name',
  'term-inconsistent': 'name',
  'hedge-lost': 'hedge',
  'name-changed': 'name',
  'negation-lost': 'other',
  'same-as-source': 'other',
  length: 'other',
  'doubled-word': 'other',
  'broken-shield': 'other',
};

/** What the finding of a rule is about; `other` for a rule that is not known here. */
export function toFindingKind(ruleId: string): FindingKind {
  return Object.hasOwn(kinds, ruleId) ? kinds[ruleId as RuleId] : 'other';
}

/** Where the method page explains the checks of this kind, or how all of them work. */
export function toChecksPath(kind?: FindingKind): string {
  return `about/method/#${kind ? `check-${kind}` : 'checks'}`;
}
