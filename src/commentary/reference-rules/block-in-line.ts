import type { Rule } from '../../diagnostics/rule.ts';

export const blockInLine: Rule = {
  id: 'block-in-line',
  level: 'error',
  title: 'a component that makes a block, inside a line of text',
  cause: 'A block cannot stand between words: browsers would tear the paragraph apart.',
  cure: 'Put it on lines of its own, with an empty line before and behind it.',
  examples: [
    {
      failing: 'They brought in <Figure id="f-olives" as="card" /> that year.',
      mended: 'They brought in this that year:\n\n<Figure id="f-olives" as="card" />',
    },
  ],
  canSilence: false,
};
