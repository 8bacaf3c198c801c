import type { Mark } from '../about/marks.ts';
import type { Modality } from '../model/figure.ts';

/** Where the method page explains a mark. */
export function toMarkPath(mark: Mark): string {
  return `about/method/#${mark}`;
}

/** Who vouches for a statement: its modality, and that it is hedged where it is reported and left open as well. */
export function toModalityMarks({ modality, hedge }: { modality: Modality; hedge?: unknown }): Modality[] {
  return hedge === undefined || modality === 'hedged' ? [modality] : [modality, 'hedged'];
}
