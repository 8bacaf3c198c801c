import type { Rule } from '../../diagnostics/rule.ts';

export const brokenShortForm: Rule = {
  id: 'broken-short-form',
  level: 'error',
  title: 'brackets that look like a short form and are none',
  cause: 'The brackets name nothing, so that they would stand on the page as they are typed.',
  cure: 'Write an id or a name between the brackets. Brackets that mean themselves have “\\” before them.',
  examples: [{ failing: 'They sailed to [[]].', mended: 'They sailed to [[porto-alto]].' }],
  canSilence: false,
};
