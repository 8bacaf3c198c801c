import { expect, it } from 'vitest';
import { guardReader } from '../../../src/pipeline/read/guard-reader.ts';

it('blames itself, and not the document, where a reader fails in a way that it does not know', () => {
  const read = guardReader(() => {
    throw new TypeError('x is undefined');
  });
  expect(read('text').messages.map(({ reason }) => reason)).toEqual([
    'The document could not be read: its reader failed (x is undefined), which is a fault of ours; report it, and give it as plain text meanwhile.',
  ]);
});
