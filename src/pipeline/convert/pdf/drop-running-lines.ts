import type { Line } from './line.ts';

/** Of a page's height: what stands in this part of it at the top or the bottom may be its head or foot. */
const margin = 0.12;

/** In points: how far a running line may move from page to page. */
const drift = 4;

interface Candidate {
  readonly line: Line;
  readonly words: string;
  readonly numbers: readonly number[];
}

/**
 * The lines without those that run through the pages, at the head or foot of each: on three pages or more, or on both of
 * two, the same words at the same height, with no other numbers than those that count the pages.
 */
export function dropRunningLines(lines: readonly Line[], pages: number): { lines: Line[]; dropped: Line[] } {
  const candidates = lines.filter(isAtEdge).map(toCandidate);
  const groups = Map.groupBy(candidates, ({ words }) => words);
  const running = new Set([...groups.values()].flatMap((group) => findRunning(group, pages)));
  return { lines: lines.filter((line) => !running.has(line)), dropped: [...running] };
}

function isAtEdge({ base, height }: Line): boolean {
  return base < margin * height || base > (1 - margin) * height;
}

function toCandidate(line: Line): Candidate {
  const numbers = [...line.text.matchAll(/\p{Nd}+/gu)].map(([digits]) => Number(digits.normalize('NFKC')));
  return { line, words: `${line.angle} ${line.text.replace(/\p{Nd}+/gu, '0')}`, numbers };
}

function findRunning(group: readonly Candidate[], pages: number): Line[] {
  const found: Line[] = [];
  for (const one of group) {
    const same = group.filter((other) => isSame(one, other));
    const count = new Set(same.map(({ line }) => line.page)).size;
    if (count >= 3 || (count === 2 && pages === 2)) found.push(one.line);
  }
  return found;
}

function isSame(one: Candidate, other: Candidate): boolean {
  if (Math.abs(one.line.base - other.line.base) > drift) return false;
  const between = other.line.page - one.line.page;
  return one.numbers.every((number, index) => {
    const step = (other.numbers[index] ?? Number.NaN) - number;
    return step === 0 || step === between;
  });
}
