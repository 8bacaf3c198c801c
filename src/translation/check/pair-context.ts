import type { CheckTools } from './check-tools.ts';
import type { Side, TargetSide } from './sides.ts';

/** What a rule looks at. */
export interface PairContext {
  readonly source: Side;
  readonly target: TargetSide;
  readonly tools: CheckTools;
}
