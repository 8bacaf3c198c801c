import { describe, expect, it } from 'vitest';
import { checkText } from '../../../../src/commentary/check-text.ts';
import { toEvidence } from '../../../../src/commentary/evidence.ts';
import { lintRules } from '../../../../src/commentary/lint/rules.ts';
import { glossary } from '../../../../src/examples/sample/glossary.ts';
import { toSampleCorpus } from '../../../../src/examples/sample/to-sample-corpus.ts';
import { toCheckTools } from '../to-check-tools.ts';

const { briefings, translations } = toSampleCorpus('en');
const tools = toCheckTools(toEvidence({ briefings, translations, entities: glossary }));
const frontMatter = '---\ntitle: On crossings\nsummary: What the report says\nauthors: [A]\ndate: 2032-06-10\n---\n\n';
const ids = (text: string) =>
  checkText(frontMatter + text, 'content/commentary/a.mdx', tools).diagnostics.map(({ ruleId }) => ruleId);

describe.each(lintRules.map(({ rule }) => rule))('the examples of $id', ({ id, examples }) => {
  it.each(examples)('finds it in “$failing”', ({ failing }) => {
    expect(ids(failing)).toEqual([id]);
  });

  it.each(examples)('finds nothing in “$mended”', ({ mended }) => {
    expect(ids(mended)).toEqual([]);
  });

  it('are there', () => {
    expect(examples.length).toBeGreaterThan(0);
  });
});
