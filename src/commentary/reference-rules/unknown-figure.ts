import type { Rule } from '../../diagnostics/rule.ts';

export const unknownFigure: Rule = {
  id: 'unknown-figure',
  level: 'error',
  title: 'a figure there is not',
  cause: 'No document has a figure with this id, or its sentence has changed, since an id is made of the words.',
  cure: 'Look the figure up with “npm run find” and copy its id.',
  examples: [
    { failing: 'They brought in <Figure id="f-olive" />.', mended: 'They brought in <Figure id="f-olives" />.' },
  ],
  canSilence: false,
};
