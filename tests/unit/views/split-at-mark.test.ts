import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../src/model/briefing.ts';
import { splitAtMark } from '../../../src/views/split-at-mark.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const content: readonly Inline[] = [
  text('Imports rose '),
  {
    type: 'figure',
    id: 'f-outer' as never,
    children: [text('from '), { type: 'figure', id: 'f-inner' as never, children: [text('2')] }, text(' to 3')],
  },
  text('.'),
];

describe('a sentence split at a mark', () => {
  it('has the words before, inside and after it', () => {
    expect(splitAtMark(content, 'f-outer')).toEqual({ before: 'Imports rose ', inside: 'from 2 to 3', after: '.' });
  });

  it('finds a mark within another one', () => {
    expect(splitAtMark(content, 'f-inner')).toEqual({ before: 'Imports rose from ', inside: '2', after: ' to 3.' });
  });

  it.each([['f-elsewhere'], ['']])('is nothing for “%s”, which it does not mark', (id) => {
    expect(splitAtMark(content, id)).toBeUndefined();
  });
});
