import { isListLine } from '../../read/list-marker.ts';
import type { LooseText } from '../assemble-text.ts';
import type { PlaceStart } from '../converted.ts';
import { findColumns, findTables, hasHeader, type Row } from './find-tables.ts';
import { createHyphenRule, joinLine } from './join-lines.ts';
import type { Line } from './line.ts';
import { measureText, type TextMeasures } from './measure-text.ts';

const closed = /[.!?…:;。！？؟۔][\p{P}⁰¹²³⁴-⁹]*$/u;
const small = /^[\p{P}]*\p{Ll}/u;

/** Longer than any heading, in characters. */
const longestHeading = 250;

/** The blocks of a document's lines, and the words that were parted at the end of a line. */
export function toParagraphs(lines: readonly Line[]): { blocks: LooseText[]; joined: string[] } {
  const measures = measureText(lines);
  const rule = createHyphenRule(lines.map(({ text }) => text));
  const blocks: LooseText[] = [];
  const joined: string[] = [];
  let open: Line[] = [];
  let tables = 0;
  const flush = () => {
    const [first] = open;
    if (first) blocks.push({ ...toKind(open, measures), ...join(open, rule, joined) });
    open = [];
  };
  for (const stretch of findTables(lines)) {
    if ('rows' in stretch) {
      flush();
      blocks.push(...toCells(stretch.rows, tables));
      tables += 1;
    } else {
      const last = open.at(-1);
      if (last && !isContinued(last, stretch.line, measures)) flush();
      open.push(stretch.line);
    }
  }
  flush();
  return { blocks, joined };
}

/** Whether `line` goes on with the paragraph that `last` is the last line of. */
function isContinued(last: Line, line: Line, { leading, toRight, levelOf }: TextMeasures): boolean {
  if (last.hasMore || last.angle !== line.angle || !isAlike(last.size, line.size)) return false;
  if (isListLine(line.text)) return false;
  const drop = last.base - line.base;
  const isBelow = line.page === last.page && drop > 0;
  if (!isBelow) return !closed.test(last.text) && small.test(line.text);
  if (drop > leading * last.size * 1.3) return false;
  if (levelOf(last.size) !== undefined || small.test(line.text)) return true;
  const isIndented = line.start > last.start + 0.7 * last.size;
  if (isIndented && closed.test(last.text)) return false;
  return last.end + (firstWord(line.text) + 1) * toWidth(line) > toRight(last);
}

function isAlike(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.08 * one;
}

/** Characters of the first word. */
function firstWord(text: string): number {
  return /^\S*/u.exec(text)?.[0].length ?? 0;
}

/** Of a character, on average. */
function toWidth({ start, end, text }: Line): number {
  return (end - start) / Math.max(1, text.length);
}

function toKind(lines: readonly Line[], { levelOf }: TextMeasures): Pick<LooseText, 'kind' | 'depth'> {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  const depth = levelOf(lines[0]?.size ?? 0);
  return depth !== undefined && length <= longestHeading ? { kind: 'heading', depth } : { kind: 'paragraph' };
}

function join(lines: readonly Line[], rule: ReturnType<typeof createHyphenRule>, joined: string[]) {
  let text = '';
  const places: PlaceStart[] = [];
  for (const [index, line] of lines.entries()) {
    const next = index === 0 ? { text: line.text } : joinLine(text, line.text, rule);
    if (next.word) joined.push(next.word);
    if (line.page !== lines[index - 1]?.page) places.push(toPlace(line, next.text.length - line.text.length));
    text = next.text;
  }
  return { text, places };
}

function toPlace({ page }: Line, start: number): PlaceStart {
  return { start, place: { unit: 'page', number: page } };
}

function toCells(rows: readonly Row[], index: number): LooseText[] {
  const columns = findColumns(rows);
  const isNamed = hasHeader(rows);
  return rows.flatMap((row, at) =>
    row.map((part, place): LooseText => {
      const table = { index, row: at, column: columns[at]?.[place] ?? place, header: isNamed && at === 0 };
      return { kind: 'cell', table, text: part.text, places: [toPlace(part, 0)] };
    }),
  );
}
