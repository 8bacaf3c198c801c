import { describe, expect, it } from 'vitest';
import { coverLevels, toMask } from '../../../src/social-cards/to-mask.ts';

const half = coverLevels / 2;
const line = (type: string, ...values: number[]) => ({ type, values });
/** A rectangle whose edges count upwards, as in fonts. */
const box = (left: number, bottom: number, right: number, top: number) => [
  line('M', left, bottom),
  line('L', right, bottom),
  line('L', right, top),
  line('L', left, top),
  line('Z'),
];
const toRows = (...[outline, scale = 1, x = 0, y = 0]: [Parameters<typeof toMask>[0], number?, number?, number?]) => {
  const { left, top, width, height, levels } = toMask(outline, scale, x, y);
  const rows = Array.from({ length: height }, (_, row) => [...levels.subarray(row * width, (row + 1) * width)]);
  return { left, top, rows };
};

describe('a shape as pixels', () => {
  it.each([
    ['whole pixels', box(0, 0, 2, 1), { left: 0, top: -1, rows: [[coverLevels, coverLevels]] }],
    ['half a pixel on either side', box(0.5, 0, 1.5, 1), { left: 0, top: -1, rows: [[half, half]] }],
    ['half a row', box(0, 0, 1, 0.5), { left: 0, top: -1, rows: [[half]] }],
    [
      'a slope',
      [line('M', 0, 0), line('L', 2, 0), line('L', 0, 2), line('Z')],
      {
        left: 0,
        top: -2,
        rows: [
          [half, 0],
          [coverLevels, half],
        ],
      },
    ],
    ['nothing', [], { left: 0, top: 0, rows: [] }],
  ])('is covered as it should be: %s', (_, outline, pixels) => {
    expect(toRows(outline)).toEqual(pixels);
  });

  it('is the same whichever way its edges run, and never more than covered where two parts lie over each other', () => {
    const turned = [line('M', 0, 0), line('L', 0, 1), line('L', 2, 1), line('L', 2, 0), line('Z')];
    expect(toRows(turned)).toEqual(toRows(box(0, 0, 2, 1)));
    expect(toRows([...box(0, 0, 2, 1), ...box(0, 0, 2, 1)])).toEqual(toRows(box(0, 0, 2, 1)));
  });

  it('has a hole where an inner part runs the other way', () => {
    const hole = [line('M', 1, 1), line('L', 1, 2), line('L', 2, 2), line('L', 2, 1), line('Z')];
    expect(toRows([...box(0, 0, 3, 3), ...hole]).rows[1]).toEqual([coverLevels, 0, coverLevels]);
  });

  it('is moved and scaled in pixels', () => {
    expect(toRows(box(0, 0, 1, 1), 2, 0.5, 0)).toEqual({
      left: 0,
      top: -2,
      rows: [
        [half, coverLevels, half],
        [half, coverLevels, half],
      ],
    });
  });

  it.each([
    ['of three points', [line('M', 0, 0), line('Q', 50, 100, 100, 0), line('Z')], (2 / 3) * 50 * 100],
    ['of four points', [line('M', 0, 0), line('C', 0, 100, 100, 100, 100, 0), line('Z')], 0.6 * 100 * 100],
  ])('has the area of a curve %s', (_, outline, area) => {
    const { levels } = toMask(outline, 1, 0, 0);
    const covered = levels.reduce((sum, level) => sum + level / coverLevels, 0);
    expect(covered / area).toBeGreaterThan(0.98);
    expect(covered / area).toBeLessThan(1.01);
  });
});
