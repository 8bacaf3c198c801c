import type { Rule } from '../../diagnostics/rule.ts';

export const notQuotable: Rule = {
  id: 'not-quotable',
  level: 'error',
  title: 'evidence of a document whose text may not be shown',
  cause: 'The rights of the document are “metadata”: the site says that it exists, and none of its words.',
  cure: 'Take the reference out, or set “rights: excerpts” in the facts of the document if it may be quoted.',
  examples: [
    {
      failing: 'They kept a list. <Cite segment="s-closed" />',
      mended: 'They rowed all day. <Cite segment="s-ferries" />',
    },
  ],
  canSilence: false,
};
