import { describe, expect, it } from 'vitest';
import { toCoverage, toCoverageBars } from '../../../src/views/coverage.ts';
import { createBriefing } from '../../support/create-briefing.ts';

const briefing = createBriefing({ paragraphs: [['One.', 'Two.', 'Three.', 'Four.', 'Five.']] });
const [one, two, three] = briefing.segments.map(({ id }) => id);
if (!one || !two || !three) throw new Error('the briefing has five segments');
const span = { start: 0, end: 1, text: 'x', modality: 'asserted', entities: [] } as const;
const figure = {
  ...span,
  id: 'f-a',
  segment: two,
  kind: 'count',
  value: 1,
  comparator: '=',
  approximate: false,
  basis: 'stated',
};
const mention = { ...span, id: 'm-a', type: 'place', form: 'name' };

const cells = toCoverage({
  ...briefing,
  bottomLine: [one],
  figures: [figure, { ...figure, segment: one }] as unknown as typeof briefing.figures,
  mentions: [
    { ...mention, segment: two },
    { ...mention, segment: three },
  ] as unknown as typeof briefing.mentions,
});

describe('what a sentence feeds', () => {
  it('is the most telling thing it feeds, or nothing', () => {
    expect(cells.map(({ use }) => use)).toEqual(['bottomLine', 'figure', 'name', 'nothing', 'nothing']);
  });

  it('is numbered from one in the order of the text', () => {
    expect(cells.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('the bars of the strip', () => {
  it('are the sentences where there is room', () => {
    expect(toCoverageBars(cells, 5).map(({ from, to, use }) => [from, to, use])).toEqual(
      cells.map(({ number, use }) => [number, number, use]),
    );
  });

  it('stand for several sentences of a long text and show the most telling of them', () => {
    expect(toCoverageBars(cells, 3).map(({ from, to, use }) => [from, to, use])).toEqual([
      [1, 2, 'bottomLine'],
      [3, 4, 'name'],
      [5, 5, 'nothing'],
    ]);
  });

  it('are none where there is no sentence', () => {
    expect(toCoverageBars([], 3)).toEqual([]);
  });
});
