import type { Line } from './line.ts';

export interface TextMeasures {
  /** From one line of a paragraph to the next, in sizes of the letters. */
  readonly leading: number;
  /** Where the lines end that stand as `line` does: the right edge of its column. */
  readonly toRight: (line: Line) => number;
  /** The depth of a heading in letters of this size; `undefined` where running text is as large. */
  readonly levelOf: (size: number) => number | undefined;
}

/** How much larger than running text a heading is at least. */
const headingSize = 1.12;
const deepest = 6;
const usualLeading = 1.2;

/** What a document’s lines say of how it is set. */
export function measureText(lines: readonly Line[]): TextMeasures {
  const body = findBodySize(lines);
  const larger = new Set(lines.map(({ size }) => round(size)).filter((size) => size > body * headingSize));
  const sizes = [...larger].sort((a, b) => b - a);
  const edges = new Map<string, number>();
  const toKey = (line: Line) => `${line.page} ${line.angle} ${Math.round(line.start / (3 * body || 1))}`;
  for (const line of lines) edges.set(toKey(line), Math.max(edges.get(toKey(line)) ?? line.end, line.end));
  return {
    leading: findLeading(lines),
    toRight: (line) => edges.get(toKey(line)) ?? line.end,
    levelOf: (size) => {
      const at = sizes.indexOf(round(size));
      return at < 0 ? undefined : Math.min(deepest, at + 1);
    },
  };
}

/** To half a point, since programs set one size in slightly different ones. */
function round(size: number): number {
  return Math.round(size * 2) / 2;
}

/** The size that most letters have. */
function findBodySize(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) counts.set(round(size), (counts.get(round(size)) ?? 0) + text.length);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0] as [number, number])[0];
}

/** The median over lines that follow each other closely. */
function findLeading(lines: readonly Line[]): number {
  const steps = lines.flatMap((line, index) => {
    const last = lines[index - 1];
    if (!last || last.page !== line.page || last.angle !== line.angle || round(last.size) !== round(line.size))
      return [];
    const step = (last.base - line.base) / line.size;
    return step > 0.5 && step < 3 ? [step] : [];
  });
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? usualLeading;
}
