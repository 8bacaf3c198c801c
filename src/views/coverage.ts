import type { Briefing } from '../model/briefing.ts';
import { listSegments } from '../model/list-segments.ts';

/** The most telling thing a sentence feeds, in this order. */
export const coverageUses = ['bottomLine', 'figure', 'name', 'withheld', 'nothing'] as const;
type CoverageUse = (typeof coverageUses)[number];

export interface CoverageCell {
  readonly id: string;
  /** Place in the document, from 1. */
  readonly number: number;
  readonly use: CoverageUse;
}

/** What each segment of the document feeds, in the order of the text; those whose words are withheld among them. */
export function toCoverage({ blocks, segments, bottomLine, figures, mentions, limits }: Briefing): CoverageCell[] {
  const shown = new Set<string>(segments.map(({ id }) => id));
  const ids = limits ? blocks.flatMap(listSegments) : [...shown];
  const leading = new Set<string>(bottomLine);
  const counting = new Set<string>(figures.map(({ segment }) => segment));
  const naming = new Set<string>(mentions.map(({ segment }) => segment));
  const toUse = (id: string): CoverageUse => {
    if (!shown.has(id)) return 'withheld';
    if (leading.has(id)) return 'bottomLine';
    if (counting.has(id)) return 'figure';
    return naming.has(id) ? 'name' : 'nothing';
  };
  return ids.map((id, index) => ({ id, number: index + 1, use: toUse(id) }));
}

/** The strip: for each use a path over the bars of that use, every bar one unit wide. */
export interface CoverageStrip {
  /** How many bars there are. */
  readonly width: number;
  /** Sentences in a bar: one, or several of a long document, of which it shows the most telling. */
  readonly size: number;
  readonly paths: readonly { readonly use: CoverageUse; readonly path: string }[];
}

/** How tall the bars of a use are, in tenths of the strip’s height; readers tell them apart by it, not by colour alone. */
const heights: Readonly<Record<CoverageUse, number>> = { bottomLine: 10, figure: 7, name: 4, withheld: 4, nothing: 1 };

/** The cells as a strip of at most `most` bars; a run of bars of one use is one line of its path. */
export function toCoverageStrip(cells: readonly CoverageCell[], most: number): CoverageStrip {
  const size = Math.max(1, Math.ceil(cells.length / most));
  const bars = cells.flatMap((_, index) => (index % size === 0 ? findUse(cells.slice(index, index + size)) : []));
  const paths = coverageUses.flatMap((use) => {
    const path = toPath(bars, use);
    return path === '' ? [] : [{ use, path }];
  });
  return { width: bars.length, size, paths };
}

function findUse(covered: readonly CoverageCell[]): CoverageUse {
  return coverageUses.find((wanted) => covered.some((cell) => cell.use === wanted)) ?? 'nothing';
}

/** Lines through the middle of the bars, as thick as these are tall, all of them standing on the strip’s base. */
function toPath(bars: readonly CoverageUse[], use: CoverageUse): string {
  const middle = 10 - heights[use] / 2;
  return bars
    .flatMap((bar, start) => {
      if (bar !== use || bars[start - 1] === use) return [];
      const end = bars.findIndex((other, index) => index > start && other !== use);
      return `M${start} ${middle}h${(end < 0 ? bars.length : end) - start}`;
    })
    .join('');
}
