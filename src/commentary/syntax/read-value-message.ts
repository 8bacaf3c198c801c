import { findOpenValue } from './find-open-value.ts';
import type { SyntaxReading } from './syntax-message.ts';

/** A value whose closing mark is missing, wherever the parser noticed. */
export const readValueMessage: SyntaxReading = ({ source, ruleId }, text, at) => {
  if (ruleId !== 'unexpected-eof' && source !== 'micromark-extension-mdx-jsx') return undefined;
  const open = findOpenValue(text, at);
  if (!open) return undefined;
  const { start, mark, name } = open;
  return {
    ...{ start, end: start + 1 },
    reason: `the value of “${name}” begins here and never ends`,
    cure: `write ${mark} behind the value, as in ${name}=${mark}…${mark}`,
  };
};
