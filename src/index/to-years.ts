import { toBounds } from './to-bounds.ts';

// A century or an open interval would put a figure under every year there is.
const longest = 10;

/** The calendar years of an EDTF date, `XXXX` where it names none; empty for no date, an open end and a long span. */
export function toYears(edtf: string | undefined): string[] {
  if (edtf === undefined) return [];
  const { start, end, isYearKnown } = toBounds(edtf);
  if (!isYearKnown) return ['XXXX'];
  const [first, last] = [Math.floor(start / 10_000), Math.floor(end / 10_000)];
  if (!(last - first < longest)) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(4, '0'));
}
