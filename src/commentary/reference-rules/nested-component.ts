import type { Rule } from '../../diagnostics/rule.ts';

export const nestedComponent: Rule = {
  id: 'nested-component',
  level: 'error',
  title: 'a component inside one that cannot hold it',
  cause: 'A link within a link, or evidence within evidence, cannot be shown.',
  cure: 'Put one behind the other.',
  examples: [
    {
      failing: 'They sailed to <Entity id="porto-alto"><Cite segment="s-ferries">the port</Cite></Entity>.',
      mended: 'They sailed to <Entity id="porto-alto">the port</Entity>. <Cite segment="s-ferries" />',
    },
  ],
  canSilence: false,
};
