import type { Briefing, BriefingSegment } from '../model/briefing.ts';
import { findCellPlace } from './find-cell-places.ts';
import type { Passage } from './to-passage.ts';
import type { Words } from './words.ts';

/** What says of the words of a cell what they are of: its place, counted from 1, and the words that head it. */
export interface ShownCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** In the reader’s language where they are translated. */
  readonly heads: readonly Words[];
}

/** A segment as the cell that it is; nothing where it is none. Heads that the site does not show are left out. */
export function toShownCell(
  briefing: Pick<Briefing, 'blocks' | 'segments'>,
  segment: BriefingSegment,
  toPassage: (head: BriefingSegment) => Passage | undefined,
): ShownCell | undefined {
  const place = findCellPlace(briefing, segment);
  if (!place) return undefined;
  const { heads, ...where } = place;
  const shown = heads.flatMap((id) => briefing.segments.find((other) => other.id === id) ?? []);
  const passages = shown.flatMap((head) => toPassage(head) ?? []);
  return { ...where, heads: passages.map(({ original, translation }) => translation ?? original) };
}
