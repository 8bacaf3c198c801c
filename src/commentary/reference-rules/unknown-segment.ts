import type { Rule } from '../../diagnostics/rule.ts';

export const unknownSegment: Rule = {
  id: 'unknown-segment',
  level: 'error',
  title: 'a sentence there is not',
  cause: 'No document has a sentence with this id, or the sentence has changed, since an id is made of the words.',
  cure: 'Look the sentence up with “npm run find” and copy its id.',
  examples: [
    {
      failing: 'They rowed all day. <Cite segment="s-fery" />',
      mended: 'They rowed all day. <Cite segment="s-ferries" />',
    },
  ],
  canSilence: false,
};
