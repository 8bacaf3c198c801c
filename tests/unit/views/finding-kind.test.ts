import { expect, it } from 'vitest';
import { listChecks } from '../../../src/about/list-checks.ts';
import { rules } from '../../../src/translation/check/rules.ts';
import { findingKinds, toChecksPath, toFindingKind } from '../../../src/views/finding-kind.ts';

it.each([
  ['number-changed', 'number'],
  ['unit-changed', 'unit'],
  ['date-missing', 'date'],
  ['name-lost', 'name'],
  ['hedge-lost', 'hedge'],
  ['same-as-source', 'other'],
  ['a-rule-of-tomorrow', 'other'],
  ['constructor', 'other'],
])('a finding of %s is about: %s', (ruleId, kind) => {
  expect(toFindingKind(ruleId)).toBe(kind);
});

it('the list of checks has every rule once, under each kind that the pages lead to', () => {
  const groups = listChecks();
  expect(groups.map(({ kind }) => kind)).toEqual(findingKinds);
  expect(groups.every(({ checks }) => checks.length > 0)).toBe(true);
  expect(groups.flatMap(({ checks }) => checks.map(({ id }) => id)).sort()).toEqual(Object.keys(rules).sort());
});

it('the checks have an address each kind, and one together', () => {
  expect([toChecksPath('date'), toChecksPath()]).toEqual(['about/method/#check-date', 'about/method/#checks']);
});
