import { describe, expect, it } from 'vitest';
import { toCoverage, toCoverageStrip } from '../../../src/views/coverage.ts';
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

describe('the strip', () => {
  it('has a bar for each sentence where there is room, as tall as it is telling, all standing on its base', () => {
    expect(toCoverageStrip(cells, 5)).toEqual({
      width: 5,
      size: 1,
      paths: [
        { use: 'bottomLine', path: 'M0 5h1' },
        { use: 'figure', path: 'M1 6.5h1' },
        { use: 'name', path: 'M2 8h1' },
        { use: 'nothing', path: 'M3 9.5h2' },
      ],
    });
  });

  it('has bars for several sentences of a long text, which show the most telling of them', () => {
    expect(toCoverageStrip(cells, 3)).toEqual({
      width: 3,
      size: 2,
      paths: [
        { use: 'bottomLine', path: 'M0 5h1' },
        { use: 'name', path: 'M1 8h1' },
        { use: 'nothing', path: 'M2 9.5h1' },
      ],
    });
  });

  it('draws runs of one use apart where another is between them', () => {
    const uses = ['name', 'name', 'nothing', 'name'] as const;
    const { paths } = toCoverageStrip(
      uses.map((use, index) => ({ id: `s-${index}`, number: index + 1, use })),
      9,
    );
    expect(paths[0]).toEqual({ use: 'name', path: 'M0 8h2M3 8h1' });
  });

  it('has no bar where there is no sentence', () => {
    expect(toCoverageStrip([], 3)).toEqual({ width: 0, size: 1, paths: [] });
  });
});
