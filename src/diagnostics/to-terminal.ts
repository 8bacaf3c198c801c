import type { Diagnostic } from './diagnostic.ts';
import type { Report } from './report.ts';
import { isForCommand, sortDiagnostics } from './sort-diagnostics.ts';
import { createLineReader, type ReadText } from './terminal/create-line-reader.ts';
import { type Paint, paintNothing } from './terminal/paint.ts';
import { type BlockStyle, toBlock, toPlainLine } from './terminal/to-block.ts';
import { toVisibleLine } from './terminal/to-visible.ts';
import { toSummary } from './to-summary.ts';

export interface TerminalOptions {
  readonly readText: ReadText;
  /** Whether a person looks at it as it comes. What is piped has the place first in each message's first line. */
  readonly isTerminal?: boolean;
  readonly paint?: Paint;
  readonly columns?: number;
  readonly hasDocument?: (ruleId: string) => boolean;
}

/** So many messages of one rule are shown with their lines where there are more of them. */
const mostAlike = 10;
/** So many of the files that have more of them are named. */
const mostFiles = 3;

/**
 * The messages of a report for people, by file and place, with an empty line behind each; an empty text where there are
 * none. Of a rule with very many, the first are shown: on a terminal the others are counted, elsewhere they are a line
 * each. What an author has nothing to mend of is a line, behind all others.
 */
export function toTerminal({ diagnostics }: Pick<Report, 'diagnostics'>, options: TerminalOptions): string {
  const style = toStyle(options);
  const seen = new Map<string, number>();
  const folded: Diagnostic[] = [];
  const blocks = sortDiagnostics(diagnostics).flatMap((diagnostic) => {
    if (isForCommand(diagnostic)) return [toPlainLine(diagnostic)];
    const count = (seen.get(diagnostic.ruleId) ?? 0) + 1;
    seen.set(diagnostic.ruleId, count);
    if (count <= mostAlike) return [...toBlock(diagnostic, style), ''];
    if (style.isTerminal) folded.push(diagnostic);
    return style.isTerminal ? [] : [toPlainLine(diagnostic)];
  });
  return toText([...blocks, ...toFolded(folded, style)]);
}

/** The last line of a report: how much there is of what. */
export function toLastLine(report: Report, paint: Paint = paintNothing): string {
  return paint('strong', toSummary(report));
}

function toStyle({
  readText,
  isTerminal = false,
  paint = paintNothing,
  columns = 100,
  ...rest
}: TerminalOptions): BlockStyle {
  const { hasDocument = () => false } = rest;
  return { isTerminal, paint, columns, hasDocument, readLines: createLineReader(readText) };
}

function toFolded(folded: readonly Diagnostic[], { paint }: BlockStyle): string[] {
  const lines = [...Map.groupBy(folded, ({ ruleId }) => ruleId)].map(([ruleId, alike]) => {
    const files = [...Map.groupBy(alike, ({ file }) => file)];
    const named = files.slice(0, mostFiles).map(([file, { length }]) => `${length} in ${toVisibleLine(file)}`);
    const others = files.length > mostFiles ? [`and in ${files.length - mostFiles} more files`] : [];
    return `${paint('strong', `${alike.length} more of ${ruleId}`)}: ${[...named, ...others].join(', ')}`;
  });
  return lines.length === 0 ? [] : [...lines, 'All are in “npm run check -- --format json”.', ''];
}

function toText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
