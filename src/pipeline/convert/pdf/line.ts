/** A line of a page, or what of it stands alone between wide gaps. Lengths are in points. */
export interface Line {
  readonly text: string;
  readonly page: number;
  /** Where it begins and ends in the direction it is read in, so that `start` is always the lesser. */
  readonly start: number;
  readonly end: number;
  /** Height of its base line; higher is further up, as the line is turned. */
  readonly base: number;
  /** Of its letters. */
  readonly size: number;
  /** How far it is turned, in whole degrees. */
  readonly angle: number;
  /** Whether it goes on, after a wide gap, in the next one. */
  readonly hasMore: boolean;
  /** Height of the page, for what stands at its head and foot. */
  readonly height: number;
}
