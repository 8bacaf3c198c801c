import type { Figure, Modality } from '../../model/figure.ts';
import type { Mention } from '../../model/mention.ts';
import type { Range } from '../../model/span.ts';

/** What one side of a pair says: a segment of the document (several where they were put into one), or its translation. */
export interface Side {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
  readonly modality: Modality;
  /** The words that say who says so. */
  readonly attribution?: string | undefined;
  /** The words that leave it open. */
  readonly hedge?: string | undefined;
}

/** The translation's side; all offsets are into its text. */
export interface TargetSide extends Side {
  /** Where its sentences stand. */
  readonly sentences: readonly Range[];
}
