import type { Rule } from '../../diagnostics/rule.ts';

export const unknownComponent: Rule = {
  id: 'unknown-component',
  level: 'error',
  title: 'a component there is not',
  cause: 'A component outside the list would show nothing, or the page would not be built.',
  cure: 'Write one of the components that the authoring guide lists, with its capital letter.',
  examples: [
    {
      failing: 'They rowed all day. <Site segment="s-ferries" />',
      mended: 'They rowed all day. <Cite segment="s-ferries" />',
    },
  ],
  canSilence: false,
};
