import { describe, expect, it } from 'vitest';
import { toFigureMarks, toMarkPath } from '../../../src/views/marks.ts';

const formatted = { value: '9', text: '9', isVerbatim: false };

describe('how sure a figure is', () => {
  it.each([
    ['asserted', 'exact', false, ['asserted', 'exact', 'stated']],
    ['hedged', 'about', true, ['hedged', 'about', 'inferred']],
    ['reported', 'atLeast', false, ['reported', 'atLeast', 'stated']],
  ] as const)(
    'is said by its modality (%s), its closeness (%s) and its basis',
    (modality, closeness, isInferred, marks) => {
      expect(toFigureMarks(modality, { ...formatted, closeness, isInferred })).toEqual(marks);
    },
  );

  it('is explained on the method page', () => {
    expect(toMarkPath('hedged')).toBe('about/method/#hedged');
  });
});
