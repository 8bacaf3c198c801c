import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { rememberWords } from '../../../src/pipeline/remember-words.ts';

const toForm = (text: string) => ({ text, key: text.toUpperCase() });

test('a word that was read is not read again', () => {
  const read = vi.fn(toForm);
  const find = rememberWords(read);
  expect(find('one two one', 0, 3)).toBe(find('one two one', 8, 11));
  expect(read).toHaveBeenCalledTimes(1);
});

test('words that begin alike are told apart', () => {
  const find = rememberWords(toForm);
  expect([find('portal', 0, 4).key, find('portal', 0, 6).key, find('portal', 0, 4).key]).toEqual([
    'PORT',
    'PORTAL',
    'PORT',
  ]);
});

test('a very long word is read each time, and not kept', () => {
  const read = vi.fn(toForm);
  const find = rememberWords(read);
  const word = 'a'.repeat(100);
  expect([find(word, 0, 100), find(word, 0, 100)].map(({ text }) => text)).toEqual([word, word]);
  expect(read).toHaveBeenCalledTimes(2);
});

test('every stretch of every text gives what reading it gives', () => {
  const find = rememberWords(toForm);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (words) => {
      const text = words.join(' ');
      let start = 0;
      for (const word of words) {
        expect(find(text, start, start + word.length)).toEqual(toForm(word));
        start += word.length + 1;
      }
    }),
  );
});
