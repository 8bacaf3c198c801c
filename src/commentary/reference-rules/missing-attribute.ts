import type { Rule } from '../../diagnostics/rule.ts';

export const missingAttribute: Rule = {
  id: 'missing-attribute',
  level: 'error',
  title: 'a component without an attribute that it needs',
  cause: 'Without it nothing says which evidence is meant.',
  cure: 'Write the attribute with the id of the evidence.',
  examples: [{ failing: 'They rowed all day. <Cite />', mended: 'They rowed all day. <Cite segment="s-ferries" />' }],
  canSilence: false,
};
