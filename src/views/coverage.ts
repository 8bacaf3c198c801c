import type { Briefing } from '../model/briefing.ts';

/** The most telling thing a sentence feeds, in this order. */
export const coverageUses = ['bottomLine', 'figure', 'name', 'nothing'] as const;
type CoverageUse = (typeof coverageUses)[number];

export interface CoverageCell {
  readonly id: string;
  /** Place in the document, from 1. */
  readonly number: number;
  readonly use: CoverageUse;
}

/** What each segment of the document feeds, in the order of the text. */
export function toCoverage({ segments, bottomLine, figures, mentions }: Briefing): CoverageCell[] {
  const leading = new Set<string>(bottomLine);
  const counting = new Set<string>(figures.map(({ segment }) => segment));
  const naming = new Set<string>(mentions.map(({ segment }) => segment));
  const toUse = (id: string): CoverageUse => {
    if (leading.has(id)) return 'bottomLine';
    if (counting.has(id)) return 'figure';
    return naming.has(id) ? 'name' : 'nothing';
  };
  return segments.map(({ id }, index) => ({ id, number: index + 1, use: toUse(id) }));
}

/** A bar of the strip: one sentence, or several of a long document, of which it shows the most telling. */
export interface CoverageBar {
  /** Of its first sentence. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly use: CoverageUse;
}

/** The cells as at most `most` bars of as many sentences each, the last one perhaps of fewer. */
export function toCoverageBars(cells: readonly CoverageCell[], most: number): CoverageBar[] {
  const size = Math.max(1, Math.ceil(cells.length / most));
  const starts = cells.filter((_, index) => index % size === 0);
  return starts.map(({ id, number }) => {
    const covered = cells.slice(number - 1, number - 1 + size);
    const use = coverageUses.find((wanted) => covered.some((cell) => cell.use === wanted)) ?? 'nothing';
    return { id, from: number, to: number + covered.length - 1, use };
  });
}
