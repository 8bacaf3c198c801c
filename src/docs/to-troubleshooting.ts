import type { Code, Heading, Paragraph, Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { RuleSubject } from '../diagnostics/all-rules.ts';
import { findFileExample } from '../diagnostics/examples/find-file-example.ts';
import type { Rule } from '../diagnostics/rule.ts';
import { toVisible } from '../diagnostics/terminal/to-visible.ts';
import { toExampleText } from './to-example-text.ts';
import { indent } from './wrap.ts';

/** Where the list of all rules stands for those who have no site yet. */
export const troubleshootingFile = 'TROUBLESHOOTING.md';

const subjects: Readonly<Record<RuleSubject, string>> = {
  references: 'About what is cited',
  prose: 'About what is written',
  files: 'About files and their syntax',
  glossary: 'About the glossary',
  seeds: 'About documents',
  translations: 'About translations',
  records: 'About what is kept beside a text',
};

/** Every rule in Markdown, by what it is about: what it finds, why that is wrong, an example, and what to do. */
export function toTroubleshooting(rules: Readonly<Record<RuleSubject, readonly Rule[]>>): string {
  const groups = (Object.keys(subjects) as RuleSubject[]).flatMap((subject): RootContent[] => [
    heading(2, subjects[subject]),
    ...rules[subject].flatMap(toRule),
  ]);
  const root: Root = { type: 'root', children: [heading(1, 'When something is wrong'), paragraph(lead), ...groups] };
  return toMarkdown(root, { bullet: '-', fences: true });
}

const lead =
  'Each message ends with the id of its rule in brackets. Here is every rule, by its id, as “npm run docs -- <id>” and the page about/authoring/rules/ of the site explain it too. Written by “npm run docs -- --write”.';

function toRule({ id, level, title, cause, cure, examples }: Rule): RootContent[] {
  const found = findFileExample(id);
  const shown = examples.flatMap(({ failing, mended }) => ['wrong:', indent(failing), 'right:', indent(mended), '']);
  const example = [...shown, ...(found ? toExampleText(found) : [])].join('\n').trimEnd();
  return [
    { type: 'heading', depth: 3, children: [{ type: 'inlineCode', value: id }] },
    paragraph(`${level === 'error' ? 'An error' : 'A warning'}: ${title}. ${cause}`),
    ...(example ? [code(example)] : []),
    paragraph(`What to do: ${cure}`),
  ];
}

const heading = (depth: 1 | 2, value: string): Heading => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value }],
});
const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });
/** Characters that nobody sees are written by their numbers. */
const code = (value: string): Code => ({
  type: 'code',
  lang: 'text',
  value: value.split('\n').map(toVisible).join('\n'),
});
