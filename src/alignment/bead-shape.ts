/** How many source and target sentences make a bead. */
export interface BeadShape {
  readonly source: number;
  readonly target: number;
}
