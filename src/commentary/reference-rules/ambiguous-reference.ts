import type { Rule } from '../../diagnostics/rule.ts';

export const ambiguousReference: Rule = {
  id: 'ambiguous-reference',
  level: 'error',
  title: 'an id or a name that stands for several things',
  cause:
    'Several documents have this sentence or figure, or several entities this name; which one is meant is not guessed.',
  cure: 'Write the document before the id, with “#” between them, or the id of the entity.',
  examples: [
    {
      failing: 'The lamps were lit. <Cite segment="s-lamp" />',
      mended: 'The lamps were lit. <Cite segment="sample-port#s-lamp" />',
    },
  ],
  canSilence: false,
};
