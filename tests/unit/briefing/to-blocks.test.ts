import { expect, test } from 'vitest';
import { toBlocks } from '../../../src/pipeline/briefing/to-blocks.ts';
import type { Block } from '../../../src/pipeline/document.ts';
import type { ReadSegment } from '../../../src/pipeline/reading.ts';

const range = { start: 0, end: 1 };
const segment = (id: string, block: number): ReadSegment => ({
  ...range,
  id: id as never,
  kind: 'sentence',
  block,
  modality: 'asserted',
});
const cell = (index: number, row: number, column: number): Block => ({
  ...range,
  kind: 'cell',
  table: { index, row, column, header: row === 0 },
});
const item: Block = { ...range, kind: 'item' };
const paragraph: Block = { ...range, kind: 'paragraph' };

test('items in a row make one list; a paragraph between them makes two', () => {
  const segments = [0, 1, 2, 3].map((block) => segment(`s-${block}`, block));
  expect(toBlocks([item, item, paragraph, item], segments)).toEqual([
    { kind: 'list', items: [['s-0'], ['s-1']] },
    { kind: 'paragraph', segments: ['s-2'] },
    { kind: 'list', items: [['s-3']] },
  ]);
});

test('cells make rows, empty cells are kept as gaps, and two tables in a row stay two', () => {
  const blocks = [cell(0, 0, 0), cell(0, 0, 1), cell(0, 1, 1), cell(1, 0, 0)];
  expect(toBlocks(blocks, [segment('s-a', 0), segment('s-c', 2), segment('s-d', 3)])).toEqual([
    {
      kind: 'table',
      header: true,
      rows: [
        ['s-a', null],
        [null, 's-c'],
      ],
    },
    { kind: 'table', header: true, rows: [['s-d']] },
  ]);
});

test('a block without a sentence leaves nothing behind', () => {
  expect(toBlocks([paragraph], [])).toEqual([]);
});
