import type { ComponentRule } from '../commentary/component-rule.ts';
import { indent, wrap } from './wrap.ts';

/** What the terminal says of a component. */
export function toComponentText(name: string, rule: ComponentRule): string {
  const { purpose, attributes, example, shortForm } = rule;
  const described = Object.entries(attributes).flatMap(([attribute, { says, required, choices }]) => [
    `  ${attribute}${required ? ' (required)' : ''}`,
    indent(wrap(choices ? `${says} One of ${choices.join(', ')}.` : says)),
  ]);
  return [
    `<${name}>`,
    '',
    wrap(purpose),
    '',
    ...described,
    '',
    'It is written:',
    indent(example),
    ...(shortForm === undefined ? [] : ['or shortly:', indent(shortForm)]),
    '',
    'On the site: about/authoring/',
  ].join('\n');
}
