import { describe, expect, it } from 'vitest';
import { toMarkPath, toModalityMarks } from '../../../src/views/marks.ts';
import { toSaid } from '../../../src/views/to-said.ts';

describe('who vouches for a statement', () => {
  it.each([
    ['asserted', undefined, ['asserted']],
    ['reported', undefined, ['reported']],
    ['reported', 'may', ['reported', 'hedged']],
    ['hedged', 'may', ['hedged']],
    ['hedged', undefined, ['hedged']],
  ] as const)('is marked for what is %s with the hedge %s by %j', (modality, hedge, marks) => {
    expect(toModalityMarks(toSaid({ modality, hedge }, 'en'))).toEqual(marks);
  });

  it('is said with the words of a figure’s span as with those of a segment, in the language of the document', () => {
    const attribution = { text: 'il sindaco', start: 3, end: 13 };
    const said = toSaid({ modality: 'reported', attribution, hedge: 'avrebbe' }, 'it');
    expect(said).toEqual({
      modality: 'reported',
      attribution: { text: 'il sindaco', lang: 'it', dir: 'ltr' },
      hedge: { text: 'avrebbe', lang: 'it', dir: 'ltr' },
    });
    expect(toSaid({ modality: 'asserted' }, 'it')).toEqual({ modality: 'asserted' });
  });

  it('is explained on the method page', () => {
    expect(toMarkPath('hedged')).toBe('about/method/#hedged');
  });
});
