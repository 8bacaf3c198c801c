import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/commentary/check-text.ts';
import { componentRules } from '../../../src/commentary/components.ts';
import { toEvidence } from '../../../src/commentary/evidence.ts';
import { findElements, toAttributes } from '../../../src/commentary/find-elements.ts';
import { toTree } from '../../../src/commentary/to-tree.ts';
import { glossary } from '../../../src/examples/sample/glossary.ts';
import { toSampleCorpus } from '../../../src/examples/sample/to-sample-corpus.ts';
import { toCheckTools } from '../commentary/to-check-tools.ts';

const folder = 'src/about/authoring';
const guide = readFileSync(`${folder}/en.mdx`, 'utf8');
const examples = readdirSync(`${folder}/examples`).map((file) => file.replace(/\.mdx$/u, ''));
const read = (name: string) => readFileSync(`${folder}/examples/${name}.mdx`, 'utf8');
const listed = (component: string, attribute: string) =>
  findElements(toTree(guide)).flatMap((element) =>
    element.name === component ? [toAttributes(element).get(attribute)] : [],
  );

const { briefings, translations } = toSampleCorpus('en');
const tools = toCheckTools(toEvidence({ briefings, translations, entities: glossary }));
const frontMatter = '---\ntitle: On crossings\nsummary: What the report says\nauthors: [A]\ndate: 2032-06-10\n---\n\n';

describe('the authoring guide', () => {
  it('shows every example once', () => {
    expect(listed('Example', 'name').toSorted()).toEqual(examples.toSorted());
  });

  it('explains every component', () => {
    expect(listed('Reference', 'of').toSorted()).toEqual(Object.keys(componentRules).toSorted());
  });

  it('has an example of every component', () => {
    const used = examples.flatMap((name) => findElements(toTree(read(name))).map((element) => element.name));
    expect([...new Set(used)].toSorted()).toEqual(Object.keys(componentRules).toSorted());
  });

  it('names only commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...guide.matchAll(/npm run ([a-z]+)/gu)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !((name ?? '') in scripts))).toEqual([]);
  });
});

describe('an example of the guide', () => {
  it.each(examples)('is as authors should write: %s', (name) => {
    expect(checkText(frontMatter + read(name), 'content/commentary/a.mdx', tools).diagnostics).toEqual([]);
  });

  it('lets something pass where it shows how that is done', () => {
    const { allowed } = checkText(frontMatter + read('allow'), 'content/commentary/a.mdx', tools);
    expect(allowed.map(({ diagnostic }) => diagnostic.ruleId)).toEqual(['typed-quotation']);
  });
});
