import type { ComponentRule } from '../commentary/component-rule.ts';
import type { Rule } from '../diagnostics/rule.ts';

/** What there is to be explained, a line each; rules by what they are about. */
export function toOverview(
  components: Readonly<Record<string, ComponentRule>>,
  rules: Readonly<Record<string, readonly Rule[]>>,
): string {
  const names = Object.keys(components).map((name) => `<${name}>`);
  const width = Math.max(
    ...[...names, ...Object.values(rules).flatMap((group) => group.map(({ id }) => id))].map(({ length }) => length),
  );
  const toLine = (name: string, text: string) => `  ${name.padEnd(width)}  ${text}`;
  return [
    'The guide for authors is on the site, at about/authoring/; “npm run dev” shows it.',
    '',
    'Components:',
    ...Object.entries(components).map(([name, { purpose }]) => toLine(`<${name}>`, purpose)),
    '',
    ...Object.entries(rules).flatMap(([subject, group]) => [
      `Rules about ${subject}:`,
      ...group.map(({ id, title }) => toLine(id, title)),
      '',
    ]),
    'npm run docs -- <name> says more of one.',
  ].join('\n');
}
