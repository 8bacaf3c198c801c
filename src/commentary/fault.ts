import type { Point } from 'unist';

/** What is wrong with a reference, where it stands, and what to do. Lines and columns are 1-based. */
export interface Fault {
  readonly ruleId: RuleId;
  readonly reason: string;
  readonly line: number;
  readonly column: number;
}

export type RuleId =
  | 'unknown-component'
  | 'unknown-attribute'
  | 'missing-attribute'
  | 'computed-attribute'
  | 'wrong-value'
  | 'unknown-briefing'
  | 'unknown-segment'
  | 'unknown-figure'
  | 'unknown-entity'
  | 'ambiguous-reference'
  | 'not-quotable'
  | 'no-such-language'
  | 'misquoted-words'
  | 'block-in-line';

/** A fault at `point`; at the beginning of the file where a node has no place. */
export function toFault(ruleId: RuleId, reason: string, point: Point | undefined): Fault {
  return { ruleId, reason, line: point?.line ?? 1, column: point?.column ?? 1 };
}
