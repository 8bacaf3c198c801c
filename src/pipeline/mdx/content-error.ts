import { type Diagnostic, type Level, type Place, toLine } from '../../diagnostics/diagnostic.ts';

/** What is known of a fault besides its place; see `Diagnostic`. */
type Details = Partial<Pick<Diagnostic, 'ruleId' | 'level' | 'end' | 'cure' | 'replacement' | 'related'>>;

/** A fault in a content file, with the place a person has to look at. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly diagnostic: Diagnostic;

  constructor(reason: string, file: string, place?: Place, details: Details = {}) {
    const start = { line: place?.line ?? 1, column: place?.column ?? 1 };
    const diagnostic = { ruleId: 'unreadable', level: 'error' as Level, file, start, reason, ...details };
    super(toLine(diagnostic));
    this.diagnostic = diagnostic;
  }

  get file(): string {
    return this.diagnostic.file;
  }

  get line(): number {
    return this.diagnostic.start.line;
  }

  get column(): number {
    return this.diagnostic.start.column;
  }
}
