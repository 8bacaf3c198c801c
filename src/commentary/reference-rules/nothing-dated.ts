import type { Rule } from '../../diagnostics/rule.ts';

export const nothingDated: Rule = {
  id: 'nothing-dated',
  level: 'error',
  title: 'a timeline without any dated sentence',
  cause: 'No sentence that says a date names these entities in that time, so that the timeline would be empty.',
  cure: 'Name other entities, or widen “from” and “to”.',
  examples: [{ failing: '<Timeline entities="long-company" />', mended: 'The company is not dated.' }],
  canSilence: false,
};
