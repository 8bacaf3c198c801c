import type { Rule } from '../../diagnostics/rule.ts';

export const unknownBriefing: Rule = {
  id: 'unknown-briefing',
  level: 'error',
  title: 'a document there is not, named before “#”',
  cause: 'A reference that names a document holds only in that document.',
  cure: 'Write the name of its file in content/briefings without “.mdx”.',
  examples: [
    {
      failing: 'They rowed all day. <Cite segment="sample-harvst#s-ferries" />',
      mended: 'They rowed all day. <Cite segment="sample-harvest#s-ferries" />',
    },
  ],
  canSilence: false,
};
