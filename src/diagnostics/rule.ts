import type { Level } from './diagnostic.ts';

/** A text of an author, wrong and mended. Both are checked against the invented documents of `src/examples/sample/`. */
export interface RuleExample {
  readonly failing: string;
  readonly mended: string;
}

/** What a rule is for, as the authoring guide and the terminal explain it. */
export interface Rule {
  /** Permanent, kebab-case. */
  readonly id: string;
  readonly level: Level;
  /** What it finds, in one sentence without a stop: “a number that no cited figure supports”. */
  readonly title: string;
  /** Why that is wrong, in one to three sentences. */
  readonly cause: string;
  /** What to do, in one to three sentences. */
  readonly cure: string;
  readonly examples: readonly RuleExample[];
  /** Whether an author may let one occurrence pass with a reason. */
  readonly canSilence: boolean;
  /** How that is written, where it is not the comment of a commentary. */
  readonly silencing?: string;
}
