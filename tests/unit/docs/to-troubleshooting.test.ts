import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, it } from 'vitest';
import { allRules } from '../../../src/diagnostics/all-rules.ts';
import type { Rule } from '../../../src/diagnostics/rule.ts';
import { toTroubleshooting } from '../../../src/docs/to-troubleshooting.ts';

const rules = Object.values(allRules).flat();
const nobody: Readonly<Record<keyof typeof allRules, readonly Rule[]>> = {
  ...{ references: [], prose: [], files: [], glossary: [], seeds: [], translations: [], records: [] },
};

it('has every rule once, by its id, with an example wherever there is one, and what to do', () => {
  const { children } = fromMarkdown(toTroubleshooting(allRules));
  const ids = children.flatMap((node) =>
    node.type === 'heading' && node.depth === 3
      ? node.children.flatMap((child) => (child.type === 'inlineCode' ? child.value : []))
      : [],
  );
  expect(ids).toEqual(rules.map(({ id }) => id));
  const examples = children.filter(({ type }) => type === 'code');
  expect(examples.length).toBeGreaterThan(rules.length * 0.9);
  const text = toTroubleshooting(allRules);
  expect(text.split('\nWhat to do: ')).toHaveLength(rules.length + 1);
});

it('shows markup as words, and what nobody sees by its number', () => {
  const heron: Rule = {
    ...{ id: 'heron', level: 'warning', title: 'a <b>heron</b>', cause: 'Herons are *shy*.', cure: 'Walk # on.' },
    ...{ examples: [{ failing: 'A ```\u202eheron.', mended: 'No bird.' }], canSilence: false },
  };
  const { children } = fromMarkdown(toTroubleshooting({ ...nobody, prose: [heron] }));
  const found = children.slice(children.findIndex((node) => node.type === 'heading' && node.depth === 3));
  expect(found).toMatchObject([
    { type: 'heading' },
    { children: [{ type: 'text', value: 'A warning: a <b>heron</b>. Herons are *shy*.' }] },
    { type: 'code', value: expect.stringContaining('A ```<U+202E>heron.') },
    { children: [{ type: 'text', value: 'What to do: Walk # on.' }] },
    { type: 'heading', depth: 2 },
    { type: 'heading', depth: 2 },
    { type: 'heading', depth: 2 },
    { type: 'heading', depth: 2 },
    { type: 'heading', depth: 2 },
  ]);
});
