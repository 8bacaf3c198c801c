/** What the parsers of MDX throw, as far as faults are made of it. Line and column are left out where it has no place. */
export interface SyntaxMessage {
  readonly reason: string;
  readonly source?: string;
  readonly ruleId?: string;
  readonly line?: number;
  readonly column?: number;
}

/** A range of offsets in the text, what is wrong with it, and what to do. */
export interface SyntaxProblem {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  readonly cure?: string;
  readonly replacement?: string;
}

/** A kind of fault that authors make. `at` is where the parser gave up; `undefined` where it is none of this kind. */
export type SyntaxReading = (message: SyntaxMessage, text: string, at: number) => SyntaxProblem | undefined;
