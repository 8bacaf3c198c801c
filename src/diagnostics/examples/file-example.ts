/** A file that goes against a rule, and the same one mended. Each of them is run by a test. */
export interface FileExample {
  /** Path from the project's root. */
  readonly file: string;
  /** What it holds, or what matters of that. */
  readonly failing: string;
  readonly mended: string;
  /** Whether both are told in words: the file is no text, or what is wrong is not in its text. */
  readonly isTold?: true;
}

/** The examples of some rules, by the rule's id. */
export type FileExamples = Readonly<Record<string, FileExample>>;

/** An example that is shown as its file has it. */
export function toText(file: string, failing: string, mended: string): FileExample {
  return { file, failing, mended };
}

/** An example that is told in words: sentences with their stop. */
export function toTold(file: string, failing: string, mended: string): FileExample {
  return { file, failing, mended, isTold: true };
}
