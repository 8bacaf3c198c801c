/** A fault in a content file, with the place a person has to look at. Lines and columns are 1-based. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly file: string;
  readonly line: number;
  readonly column: number;

  constructor(reason: string, file: string, place?: { readonly line: number; readonly column: number }) {
    const { line, column } = place ?? { line: 1, column: 1 };
    super(`${file}:${line}:${column}: ${reason}`);
    this.file = file;
    this.line = line;
    this.column = column;
  }
}
