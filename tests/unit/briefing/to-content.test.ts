import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Mark, toContent, toPlainText } from '../../../src/pipeline/briefing/to-content.ts';

const plain = 'From 200 million in 2021 to 500 million in 2022.';
const mark = (words: string, id: string): Mark => {
  const start = plain.indexOf(words);
  return { start, end: start + words.length, element: { type: 'figure', id: id as never } };
};
const whole = { start: 0, end: plain.length };

test('a mark within another one nests in it', () => {
  const marks = [mark('200 million', 'f-a'), mark(plain.slice(0, -1), 'f-c'), mark('500 million', 'f-b')];
  const { content, crossing } = toContent(plain, whole, marks);
  expect(crossing).toEqual([]);
  expect(content).toMatchObject([
    {
      id: 'f-c',
      children: [{ value: 'From ' }, { id: 'f-a' }, { value: ' in 2021 to ' }, { id: 'f-b' }, { value: ' in 2022' }],
    },
    { type: 'text', value: '.' },
  ]);
});

test('a mark that crosses another one is left out of the text and told', () => {
  const { content, crossing } = toContent(plain, whole, [mark('200 million in', 'f-a'), mark('in 2021', 'f-b')]);
  expect(crossing).toEqual([mark('in 2021', 'f-b')]);
  expect(toPlainText(content)).toBe(plain);
});

test('white space is folded and what has no glyph is shown as a replacement', () => {
  const text = 'a\r\n b\u0000c\ud800';
  expect(toPlainText(toContent(text, { start: 0, end: text.length }, []).content)).toBe('a b\ufffdc\ufffd');
});

test('no set of marks ever loses or doubles a word', () => {
  const range = fc.tuple(fc.nat(plain.length - 1), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({
    start,
    end: Math.min(plain.length, start + length),
    element: { type: 'figure' as const, id: 'f-a' as never },
  }));
  fc.assert(
    fc.property(fc.array(range, { maxLength: 8 }), (marks) => {
      expect(toPlainText(toContent(plain, whole, marks).content)).toBe(plain);
    }),
  );
});
