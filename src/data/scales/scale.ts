import type { Source } from '../schema/source.ts';

/** From so many percent to so many: a band's share of the scale. */
export type Percent = readonly [low: number, high: number];

/** A scale of likelihood: what each of its terms stands for, the least likely first. The terms are language data. */
export interface Scale {
  /** As it is named in messages. */
  readonly name: string;
  readonly source: Source;
  readonly bands: Readonly<Record<string, Percent>>;
}
