import type { Rule } from '../../diagnostics/rule.ts';

export const notComparable: Rule = {
  id: 'not-comparable',
  level: 'error',
  title: 'figures in a chart that are not of one kind and unit',
  cause: 'Lengths of a drawing can only be compared where they measure the same.',
  cure: 'Take the figure out that the message names, or set the figures side by side with <Compare>, which says what keeps them apart.',
  examples: [{ failing: '<Chart figures="f-olives f-ferries" />', mended: '<Chart figures="f-olives f-2030" />' }],
  canSilence: false,
};
