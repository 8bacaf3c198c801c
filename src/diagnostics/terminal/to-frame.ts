import type { Place } from '../diagnostic.ts';
import { markLine } from './mark-line.ts';
import type { Paint } from './paint.ts';

/** Where something stands in a file; one character where `end` is not known. */
export interface Span {
  readonly start: Place;
  readonly end?: Place | undefined;
}

interface FrameStyle {
  readonly paint: Paint;
  /** Columns there are. */
  readonly columns: number;
  /** What stands under the place. */
  readonly sign?: string;
  /** What stands between number and line. */
  readonly bar?: string;
  readonly style: 'error' | 'warning' | 'mended' | 'place';
}

/** A place of more lines is shown by its first two and its last. */
const mostLines = 4;

/**
 * The lines of a place, each behind its number, with marks under it; nothing where the file has no such line. `lines` are
 * those of the file, `gutter` is the width of the widest number.
 */
export function toFrame(lines: readonly string[], span: Span, gutter: number, style: FrameStyle): string[] {
  const { paint, columns, sign = '^', bar = '|' } = style;
  if (lines[span.start.line - 1] === undefined) return [];
  const blank = `${' '.repeat(gutter)} ${paint('place', '|')}`;
  const room = Math.max(20, columns - gutter - 3);
  const shown = listLines(span, lines.length).flatMap((number) => {
    if (number === undefined) return [paint('place', '...')];
    const line = lines[number - 1] ?? '';
    const { text, marks } = markLine(line, toStretch(line, number, span), room, sign);
    const head = `${paint('place', `${String(number).padStart(gutter)} ${bar}`)} ${text}`.trimEnd();
    return marks === '' ? [head] : [head, `${blank} ${paint(style.style, marks)}`];
  });
  return [blank, ...shown];
}

/** The numbers of the lines that are shown; `undefined` stands for those that are left out. */
function listLines({ start, end = start }: Span, count: number): (number | undefined)[] {
  // A place that ends before the first character of a line has nothing in it.
  const stated = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const last = Math.max(start.line, Math.min(stated, count));
  const all = Array.from({ length: Math.min(last - start.line + 1, mostLines + 1) }, (_, at) => start.line + at);
  return all.length <= mostLines ? all : [start.line, start.line + 1, undefined, last];
}

function toStretch(line: string, number: number, { start, end = start }: Span): { start: number; end: number } {
  const indent = line.length - line.trimStart().length;
  const from = number === start.line ? start.column - 1 : indent;
  const to = number === end.line ? end.column - 1 : line.trimEnd().length;
  const first = Math.min(Math.max(0, from), line.length);
  return { start: first, end: Math.max(first, Math.min(to, line.length)) };
}
