import type { Diagnostic } from '../diagnostic.ts';
import type { Span } from './to-frame.ts';

/** The lines of a file after its replacement was put in, and where that stands in them. */
interface Mended {
  readonly lines: readonly string[];
  readonly span: Span;
}

/** `undefined` where there is no replacement, or no such place in the file. */
export function toMended(
  lines: readonly string[],
  { start, end, replacement }: Pick<Diagnostic, 'start' | 'end' | 'replacement'>,
): Mended | undefined {
  const [first, last] = [lines[start.line - 1], lines[(end?.line ?? 0) - 1]];
  if (replacement === undefined || end === undefined || first === undefined || last === undefined) return undefined;
  const put = replacement.split(/\r\n|\r|\n/u);
  const text = `${first.slice(0, start.column - 1)}${put.join('\n')}${last.slice(end.column - 1)}`;
  const behind = start.line + put.length - 1;
  const column = (put.at(-1)?.length ?? 0) + (put.length === 1 ? start.column : 1);
  return {
    lines: lines.toSpliced(start.line - 1, end.line - start.line + 1, ...text.split('\n')),
    span: { start, end: { line: behind, column } },
  };
}
