import type { Point, Position } from 'unist';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** What is wrong in an authored text; the file is known to who asked. */
export type Fault = Omit<Diagnostic, 'file'>;

/** Rules about references; those about prose are in `lint/`. */
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
  | 'moved-evidence'
  | 'block-in-line'
  | 'nested-component'
  | 'needless-content'
  | 'not-comparable'
  | 'nothing-dated';

/** An error at `place`, a position or the beginning of one; at the beginning of the file where a node has no place. */
export function toFault(
  ruleId: string,
  reason: string,
  place: Position | Point | undefined,
  details: Pick<Fault, 'cure' | 'replacement' | 'related'> = {},
): Fault {
  const { start, end } = place && 'start' in place ? place : { start: place, end: undefined };
  return {
    ruleId,
    level: 'error',
    reason,
    start: { line: start?.line ?? 1, column: start?.column ?? 1 },
    ...(end && { end: { line: end.line, column: end.column } }),
    ...details,
  };
}
