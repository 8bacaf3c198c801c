import { toOneLine } from '../assemble-text.ts';
import { toSuperscript } from '../to-superscript.ts';
import { joinRuns } from './join-runs.ts';
import type { Line } from './line.ts';
import { toBaseLetters } from './to-base-letters.ts';

/** A stretch of text as a PDF sets it; see PDF.js, `TextItem`. */
export interface TextItem {
  readonly str: string;
  readonly dir: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly hasEOL: boolean;
}

interface Run {
  readonly text: string;
  readonly isRtl: boolean;
  readonly from: number;
  readonly to: number;
  readonly base: number;
  readonly size: number;
  readonly angle: number;
}

/** Wider than any space between words, in sizes of the letters: what is so far apart is no running text. */
const wideGap = 2;

/** The lines of a page in the order in which it sets them, parted at wide gaps. */
export function toLines(items: readonly TextItem[], page: number, height: number): Line[] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  for (const item of items) {
    const run = toRun(item);
    const last = line.at(-1);
    if (last && run.text.trim() !== '' && !isBeside(last, run)) line = [];
    if (run.text !== '') {
      if (line.length === 0) lines.push(line);
      line.push(run);
    }
    if (item.hasEOL) line = [];
  }
  return lines.flatMap((runs) => toParts(runs, page, height));
}

function toRun({ str, dir, transform, width }: TextItem): Run {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform.map(Number);
  const turn = Math.atan2(b, a);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const from = x * cos + y * sin;
  const size = Math.hypot(c, d);
  const angle = Math.round((turn * 180) / Math.PI);
  return { text: str, isRtl: dir === 'rtl', from, to: from + width, base: y * cos - x * sin, size, angle };
}

/** Whether the two stand in one line: turned alike, and not further from its base line than a raised sign. */
function isBeside(last: Run, run: Run): boolean {
  return last.angle === run.angle && Math.abs(last.base - run.base) < 0.6 * Math.max(last.size, run.size);
}

function toParts(runs: readonly Run[], page: number, height: number): Line[] {
  const words = runs.filter(({ text }) => text.trim() !== '');
  const size = Math.max(...words.map((run) => run.size));
  const isRtl = words.filter((run) => run.isRtl).length * 2 > words.length;
  const parts: Run[][] = [];
  for (const run of orderRuns(runs, isRtl)) {
    const part = parts.at(-1);
    if (part && !isWide(run, size)) part.push(run);
    else parts.push(isWide(run, size) ? [] : [run]);
  }
  const whole = parts.filter((part) => part.some(({ text }) => text.trim() !== ''));
  return whole.map((part, index) => toLine(part, { page, height, size, isRtl, hasMore: index < whole.length - 1 }));
}

/** Words from right to left, where the page sets them from left to right all the same. */
function orderRuns(runs: readonly Run[], isRtl: boolean): readonly Run[] {
  const isTurned = isRtl && runs.every(({ from }, index) => from >= (runs[index - 1]?.from ?? from));
  return isTurned ? runs.toReversed() : runs;
}

function isWide({ text, from, to }: Run, size: number): boolean {
  return text.trim() === '' && to - from > wideGap * size;
}

function toLine(runs: readonly Run[], { isRtl, ...facts }: Omit<Line, LineShape> & { readonly isRtl: boolean }): Line {
  const base = runs.find(({ size }) => size === facts.size)?.base ?? runs[0]?.base ?? 0;
  const text = joinRuns(
    runs.map((run) => (isRaised(run, base, facts.size) ? { ...run, text: toSuperscript(run.text) } : run)),
  );
  const words = runs.filter((run) => run.text.trim() !== '');
  const [left, right] = [Math.min(...words.map(({ from }) => from)), Math.max(...words.map(({ to }) => to))];
  const [start, end] = isRtl ? [-right, -left] : [left, right];
  return { ...facts, text: toOneLine(toBaseLetters(text)), start, end, base, angle: words[0]?.angle ?? 0 };
}

type LineShape = 'text' | 'start' | 'end' | 'base' | 'angle';

/** Whether it is a small sign above the line, such as the number of a note. */
function isRaised({ size, base }: Run, line: number, lineSize: number): boolean {
  return size < 0.8 * lineSize && base - line > 0.15 * lineSize;
}
