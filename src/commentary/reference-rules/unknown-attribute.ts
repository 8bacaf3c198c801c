import type { Rule } from '../../diagnostics/rule.ts';

export const unknownAttribute: Rule = {
  id: 'unknown-attribute',
  level: 'error',
  title: 'an attribute that a component does not have',
  cause: 'What it says would be left out without a word.',
  cure: 'Take it out, or write the attribute that is meant.',
  examples: [{ failing: '<Quote id="s-olives" segment="s-olives" />', mended: '<Quote segment="s-olives" />' }],
  canSilence: false,
};
