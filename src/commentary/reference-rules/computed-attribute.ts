import type { Rule } from '../../diagnostics/rule.ts';

export const computedAttribute: Rule = {
  id: 'computed-attribute',
  level: 'error',
  title: 'an attribute that is computed',
  cause: 'What is computed when the page is built cannot be held against the evidence.',
  cure: 'Write the value as plain text between straight quotation marks.',
  examples: [
    {
      failing: "They rowed all day. <Cite segment={'s-ferries'} />",
      mended: 'They rowed all day. <Cite segment="s-ferries" />',
    },
  ],
  canSilence: false,
};
