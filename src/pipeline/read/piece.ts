/** Some text and the stretch of source it came from. Where the two lengths are the same, so are the characters. */
export interface Piece {
  readonly text: string;
  /** Offset into the source. */
  readonly source: number;
  readonly sourceLength: number;
}
