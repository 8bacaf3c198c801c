import type { Briefing } from '../model/briefing.ts';

/** The most telling thing a sentence feeds, in this order. */
export const coverageUses = ['bottomLine', 'figure', 'name', 'nothing'] as const;
export type CoverageUse = (typeof coverageUses)[number];

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
