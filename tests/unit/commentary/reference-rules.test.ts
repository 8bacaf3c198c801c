import { describe, expect, it } from 'vitest';
import { checkReferences } from '../../../src/commentary/check-references.ts';
import { referenceRules } from '../../../src/commentary/reference-rules/reference-rules.ts';
import { findBrokenShortForms } from '../../../src/commentary/short-forms/find-broken.ts';
import { toTree } from '../../../src/commentary/to-tree.ts';
import { createRuleEvidence } from '../../../src/examples/sample/rule-evidence.ts';

const evidence = createRuleEvidence();
const find = (text: string) => {
  const tree = toTree(text);
  return [...findBrokenShortForms(tree, text), ...checkReferences(tree, evidence)].map(({ ruleId }) => ruleId);
};

/** What has moved is told by what a file of evidence says it was; `moved.test.ts` has texts for it. */
const unexampled = ['moved-evidence'];

describe.each(referenceRules)('the rule $id', ({ id, examples }) => {
  it.each(examples)('finds itself, and nothing else, in “$failing”', ({ failing }) => {
    expect(find(failing)).toEqual([id]);
  });

  it.each(examples)('finds nothing in “$mended”', ({ mended }) => {
    expect(find(mended)).toEqual([]);
  });

  it('has an example, or is known to have none', () => {
    expect(examples.length === 0).toBe(unexampled.includes(id));
  });
});
