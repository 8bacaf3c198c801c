import { findFileExample } from '../diagnostics/examples/find-file-example.ts';
import type { Rule } from '../diagnostics/rule.ts';
import { toExampleText } from './to-example-text.ts';
import { indent, wrap } from './wrap.ts';

/** What the terminal says of a rule. */
export function toRuleText({ id, level, title, cause, cure, examples, canSilence, silencing }: Rule): string {
  const shown = examples.flatMap(({ failing, mended }) => ['wrong:', indent(failing), 'right:', indent(mended), '']);
  const fileExample = findFileExample(id);
  const pass = canSilence
    ? ['To let one pass, right above it:', indent(silencing ?? `{/* allow ${id}: the reason */}`), '']
    : [];
  return [
    `${level}[${id}]: ${title}`,
    '',
    wrap(cause),
    '',
    ...shown,
    ...(fileExample ? toExampleText(fileExample) : []),
    wrap(`What to do: ${cure}`),
    '',
    ...pass,
    `On the site: about/authoring/rules/#${id}`,
  ].join('\n');
}
