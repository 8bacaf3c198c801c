import { describe, expect, test } from 'vitest';
import { earlier } from '../../../src/examples/sample/earlier.ts';
import { harvest } from '../../../src/examples/sample/harvest.ts';
import { parseMarked } from '../../../src/examples/sample/parse-marked.ts';
import { port } from '../../../src/examples/sample/port.ts';
import { toBriefing } from '../../../src/examples/sample/to-briefing.ts';

test('marks are taken out of a text and know their places', () => {
  const { text, marks } = parseMarked('A {f-a|from {f-b|1} to 2}.');
  expect(text).toBe('A from 1 to 2.');
  expect(marks.map(({ start, end, element: { id } }) => [id, text.slice(start, end)])).toEqual([
    ['f-b', '1'],
    ['f-a', 'from 1 to 2'],
  ]);
});

test('a mark that ends without having begun is an error', () => {
  expect(() => parseMarked('1}')).toThrow('not begun');
});

describe.each([harvest, earlier, port])('$slug', (document) => {
  const { segments, figures, mentions } = toBriefing(document);
  const source = segments.map(({ text }) => text).join('\n');

  test('every figure and name that is described stands in the text, where it says', () => {
    expect(figures.map(({ id }) => id).toSorted()).toEqual(Object.keys(document.figures).toSorted());
    expect(mentions.map(({ id }) => id).toSorted()).toEqual(Object.keys(document.mentions).toSorted());
    for (const { start, end, text } of [...figures, ...mentions]) expect(source.slice(start, end)).toBe(text);
  });
});
