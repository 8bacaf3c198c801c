import type { Rule } from '../../diagnostics/rule.ts';

export const wrongValue: Rule = {
  id: 'wrong-value',
  level: 'error',
  title: 'a value that an attribute cannot have',
  cause: 'An attribute takes the kind of value it is for: one of a list, a date, a small number, two figures or more.',
  cure: 'Write one of the values that the message names.',
  examples: [
    { failing: '<Figure id="f-olives" as="picture" />', mended: '<Figure id="f-olives" as="card" />' },
    { failing: '<Compare figures="f-olives" />', mended: '<Compare figures="f-olives f-2030" />' },
  ],
  canSilence: false,
};
