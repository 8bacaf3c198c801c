import type { Figure } from '../../../model/figure.ts';
import type { Range } from '../../../model/span.ts';

export type Bounds = readonly [low: number | null, high: number | null];

/** One way to take a number: how much of what. Two items say the same where one way of each is the same. */
export interface Sense {
  /** What is measured: `money USD`, `%`, `length`, `months`; `number` is the number alone. */
  readonly dimension: string;
  readonly bounds: Bounds;
  /** How far it is from the words: 0 as they say it. The same number with less in common is matched later. */
  readonly rank: number;
  /** How much of the number two that say the same may differ by, as a part of it: for values put into other units. */
  readonly tolerance: number;
}

/** A number or date of one side: a figure, an end of one, or a number that is none. Offsets are into the side's text. */
export interface Item extends Range {
  readonly text: string;
  /** Absent where the number is no figure. */
  readonly figure?: Figure;
  readonly senses: readonly Sense[];
  /** EDTF, of dates. */
  readonly date?: string;
  /** Whether the year of the date was filled in, not said. */
  readonly isInferred?: boolean;
  /** A code the number cannot be without: a currency, %, a measure, a span of time. */
  readonly unit?: string;
  /** Whether it has a word of its own that is none of those. */
  readonly hasNoun?: boolean;
  readonly form: 'digits' | 'words';
}
