import { expect, test } from 'vitest';
import type { SegmentId } from '../../../../src/model/segment.ts';
import { alignTranslation, isSure } from '../../../../src/translation/align/align-translation.ts';

test.each([
  [0.92, 2, true],
  [1, 3, true],
  [0.91, 2, false],
  [0, 2, false],
  [1, 4, false],
])('a bead of certainty %d and %d sentences is taken for right: %s', (certainty, sentences, expected) => {
  expect(isSure(certainty, sentences)).toBe(expected);
});

test('nothing of a text that says something else is taken for right', () => {
  const texts = ['Il porto ha chiuso nel 2023.', 'Nessuno è stato ferito.', 'Le scuole riaprono lunedì.'];
  const segments = texts.map((text, at) => ({ id: `s-${at}` as SegmentId, text, start: 0, end: 0, content: [] }));
  const other = ['Soup is hot.', 'A very long evening of music in the old garden behind the museum ended.'];
  const translation = other.map((text) => ({ text, isStart: true }));
  const beads = alignTranslation({ segments: segments as never, blocks: [] }, translation);
  expect(beads.flatMap(({ target }) => target)).toEqual(other);
  expect(beads.filter(({ source, target, isSure: sure }) => source.length * target.length > 0 && sure)).toEqual([]);
});

test('a text without sentences and a document without any align with nothing', () => {
  expect(alignTranslation({ segments: [], blocks: [] }, [])).toEqual([]);
  expect(alignTranslation({ segments: [], blocks: [] }, [{ text: 'Uno.', isStart: true }])).toMatchObject([
    { source: [], target: ['Uno.'] },
  ]);
});
