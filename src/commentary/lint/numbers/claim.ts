import type { ChangeFigure, Figure } from '../../../model/figure.ts';
import type { Range } from '../../../model/span.ts';

/** A figure that has a value of its own; a change has its two ends. */
export type Amount = Exclude<Figure, ChangeFigure>;

/** A number, quantity or date in the author's own words; offsets are into `prose.document.plain`. */
export interface Claim {
  readonly figure: Amount;
  /** Its words, with those of comparison where they stand beside it. */
  readonly range: Range;
  readonly block: number;
  readonly sentence: Range;
  /** Whether it may well be a way of speaking, such as “three reasons” or “dozens”: it needs no support. */
  readonly isLoose: boolean;
}
