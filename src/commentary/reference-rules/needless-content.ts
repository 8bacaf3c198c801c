import type { Rule } from '../../diagnostics/rule.ts';

export const needlessContent: Rule = {
  id: 'needless-content',
  level: 'error',
  title: 'words inside a component that takes its words from the evidence',
  cause: 'What the author types there would not be shown, or would be taken for the evidence’s own words.',
  cure: 'End the tag with “/>” and write the words beside it.',
  examples: [
    {
      failing: 'They brought in <Figure id="f-olives">a lot</Figure>.',
      mended: 'They brought in a lot: <Figure id="f-olives" />.',
    },
  ],
  canSilence: false,
};
