import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WholeBriefing } from '../../../src/model/briefing.ts';
import { listSegments } from '../../../src/model/list-segments.ts';
import { limitBlocks } from '../../../src/rights/limit-blocks.ts';
import { createBriefing } from '../../support/create-briefing.ts';

const limit = ({ blocks, segments }: WholeBriefing, shown: readonly string[]) => {
  const kinds = new Map(segments.map(({ id, kind }) => [id, kind]));
  const ids = segments.filter(({ text }) => shown.includes(text)).map(({ id }) => id);
  const wordsOf = new Map<string, string>(segments.map(({ id, text }) => [id, text]));
  return limitBlocks(blocks, new Set(ids), kinds).map((block) =>
    block.kind === 'withheld'
      ? block.segments.map(({ kind }) => kind).join(' ')
      : `${block.kind}: ${listSegments(block)
          .map((id) => wordsOf.get(id))
          .join(' ')}`,
  );
};

describe('what is left of the blocks of a document', () => {
  it.each([
    ['a paragraph that is shown is left alone', { paragraphs: [['A.', 'B.']] }, ['A.', 'B.'], ['paragraph: A. B.']],
    ['one that is withheld is a gap', { paragraphs: [['A.', 'B.']] }, [], ['sentence sentence']],
    [
      'a gap within a paragraph parts it',
      { paragraphs: [['A.', 'B.', 'C.', 'D.']] },
      ['A.', 'D.'],
      ['paragraph: A.', 'sentence sentence', 'paragraph: D.'],
    ],
    [
      'gaps that follow each other are one',
      { heading: 'H', paragraphs: [['A.'], ['B.', 'C.']] },
      ['C.'],
      ['heading sentence sentence', 'paragraph: C.'],
    ],
    [
      'an item of a list stays an item',
      { items: [['A.', 'B.'], ['C.']] },
      ['B.', 'C.'],
      ['sentence', 'list: B.', 'list: C.'],
    ],
    [
      'a cell of a table stays alone',
      {
        table: [
          ['A', 'B'],
          ['C', null],
        ],
      },
      ['B', 'C'],
      ['cell', 'paragraph: B', 'paragraph: C'],
    ],
    ['a table that is shown whole stays one', { table: [['A', 'B']] }, ['A', 'B'], ['table: A B']],
  ])('%s', (_, parts, shown, expected) => {
    expect(limit(createBriefing(parts), shown)).toEqual(expected);
  });

  it('has every segment once and in order, whatever is shown', () => {
    const { blocks, segments } = createBriefing({
      heading: 'H',
      paragraphs: [
        ['A.', 'B.'],
        ['C.', 'D.'],
      ],
      items: [['E.'], ['F.', 'G.']],
      table: [
        ['I', 'J'],
        ['K', 'L'],
      ],
    });
    const ids = segments.map(({ id }) => id);
    const kinds = new Map(segments.map(({ id, kind }) => [id, kind]));
    fc.assert(
      fc.property(fc.subarray(ids), (shown) => {
        const limited = limitBlocks(blocks, new Set(shown), kinds);
        expect(limited.flatMap(listSegments)).toEqual(ids);
        const hidden = limited.flatMap((block) => (block.kind === 'withheld' ? listSegments(block) : []));
        expect(hidden).toEqual(ids.filter((id) => !shown.includes(id)));
      }),
    );
  });
});
