import type { Line } from './find-lines.ts';
import { isListLine } from './list-marker.ts';

/** Hard-wrapped text is set between these widths, in characters; wider or narrower lines are lines of their own. */
const wrapWidth = { least: 40, most: 130 } as const;

const endsSentence = /[.!?…。！？؟।][\p{P}]*\s*$/u;
const startsSmall = /^\s*\p{Ll}/u;

/**
 * Cuts lines that follow each other into paragraphs and items. A line ending is soft where the next line
 * starts small, where the next word would not have fitted, or where prose is broken in the middle of a sentence.
 */
export function splitLineGroup(group: readonly Line[]): Line[][] {
  const width = group.reduce((most, line) => Math.max(most, widthOf(line)), 0);
  const isProse = endsSentence.test(group.at(-1)?.text ?? '');
  const parts: Line[][] = [];
  for (const line of group) {
    const last = parts.at(-1);
    const previous = last?.at(-1);
    if (last && previous && isSoft(previous, line, width, isProse)) last.push(line);
    else parts.push([line]);
  }
  return parts;
}

function isSoft(previous: Line, line: Line, width: number, isProse: boolean): boolean {
  if (isListLine(line.text)) return false;
  if (startsSmall.test(line.text)) return true;
  if (isListLine(previous.text)) return /^\s{2}/u.test(line.text);
  if (width > wrapWidth.most) return false;
  if (width < wrapWidth.least) return isProse && !endsSentence.test(previous.text);
  return widthOf(previous) + 1 + firstWordWidth(line) > width;
}

function widthOf(line: Line): number {
  return line.text.trimEnd().length;
}

function firstWordWidth(line: Line): number {
  return /\S+/u.exec(line.text)?.[0].length ?? 0;
}
