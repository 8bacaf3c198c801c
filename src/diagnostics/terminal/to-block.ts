import type { Diagnostic, Related } from '../diagnostic.ts';
import type { Paint } from './paint.ts';
import { toFrame } from './to-frame.ts';
import { toMended } from './to-mended.ts';
import { toVisibleLine } from './to-visible.ts';

const mostLetters = 400;

/** How messages are shown. */
export interface BlockStyle {
  /** A terminal gets rule and reason first; what is read by a program or searched, the place. */
  readonly isTerminal: boolean;
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly columns: number;
  readonly readLines: (file: string) => readonly string[];
  /** Whether the place to learn more about a rule is said. */
  readonly hasDocument: (ruleId: string) => boolean;
}

/** A diagnostic with its line, the place marked in it, what belongs to it, the cure and the mended line. */
export function toBlock(diagnostic: Diagnostic, style: BlockStyle): string[] {
  const { isTerminal, paint, columns, readLines, hasDocument } = style;
  const { ruleId, level, file, start, end, cure, related = [] } = diagnostic;
  const lines = readLines(file);
  const gutter = String(Math.max(start.line, end?.line ?? 0, ...related.map(({ start: at }) => at?.line ?? 0))).length;
  const indent = ' '.repeat(gutter + 1);
  const toNote = (label: string, text: string) => `${indent}${paint('place', '=')} ${paint('strong', label)}: ${text}`;
  const mended = toMended(lines, diagnostic);
  return [
    ...(isTerminal ? toHead(diagnostic, gutter, paint) : [toPlainLine(diagnostic)]),
    ...toFrame(lines, { start, end }, gutter, { paint, columns, style: level }),
    ...related.flatMap((each) => toRelated(each, gutter, style, toNote)),
    ...(isTerminal && cure !== undefined ? [toNote('help', paint('help', toVisibleLine(cure)))] : []),
    ...(mended
      ? toFrame(mended.lines, mended.span, gutter, { paint, columns, sign: '+', bar: '+', style: 'mended' })
      : []),
    ...(isTerminal && hasDocument(ruleId) ? [toNote('more', `npm run docs -- ${ruleId}`)] : []),
  ];
}

function toHead({ ruleId, level, reason, file, start }: Diagnostic, gutter: number, paint: Paint): string[] {
  const place = `${toVisibleLine(file)}:${start.line}:${start.column}`;
  return [
    `${paint(level, `${level}[${ruleId}]`)}${paint('strong', `: ${toVisibleLine(reason)}`)}`,
    `${' '.repeat(gutter)}${paint('place', '-->')} ${place}`,
  ];
}

/** The diagnostic in one line that can be searched: level, place, reason, cure, rule. */
export function toPlainLine({ ruleId, level, file, start, reason, cure }: Diagnostic): string {
  const text = cure === undefined ? reason : `${reason}; ${cure}`;
  return `${level} ${toVisibleLine(file)}:${start.line}:${start.column}: ${toVisibleLine(text)} [${ruleId}]`;
}

/** The words on one line, cut where they are more than a long sentence. */
function toExcerpt(words: string): string {
  const line = toVisibleLine(words);
  if (line.length <= mostLetters) return line;
  const space = line.lastIndexOf(' ', mostLetters);
  return `${line.slice(0, space > 0 ? space : mostLetters).toWellFormed()}…`;
}

function toRelated(
  { label, words, file, start }: Related,
  gutter: number,
  { paint, columns, readLines }: BlockStyle,
  toNote: (label: string, text: string) => string,
): string[] {
  const said = words === undefined ? toVisibleLine(label) : `${toVisibleLine(label)}: “${toExcerpt(words)}”`;
  if (file === undefined) return [toNote('note', said)];
  const place = toVisibleLine(start ? `${file}:${start.line}:${start.column}` : file);
  if (words !== undefined || !start) return [toNote('note', `${said} (${place})`)];
  const frame = toFrame(readLines(file), { start }, gutter, { paint, columns, sign: '-', style: 'place' });
  return [`${' '.repeat(gutter)}${paint('place', ':::')} ${place}: ${said}`, ...frame];
}
