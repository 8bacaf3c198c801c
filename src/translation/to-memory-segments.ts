import type { Briefing } from '../model/briefing.ts';
import type { MemorySegment } from './update-po.ts';

/** The segments of a briefing for the translation memory; `source` is the document as received. */
export function toMemorySegments({ segments, source: { file } }: Briefing, source: string): MemorySegment[] {
  const lineOf = createLineCounter(source);
  return segments.map(({ text, start }) => ({ text, reference: `${quoteFile(file)}:${lineOf(start)}` }));
}

/** The line of an offset, from 1; quick where offsets come in order. */
function createLineCounter(source: string): (offset: number) => number {
  let [line, counted] = [1, 0];
  return (offset) => {
    if (offset < counted) [line, counted] = [1, 0];
    line += [...source.slice(counted, offset).matchAll(/\r\n|\r|\n/g)].length;
    counted = offset;
    return line;
  };
}

/** A name with a space in it stands between the marks that gettext puts around such names. */
function quoteFile(file: string): string {
  return /\s/u.test(file) ? `\u2068${file}\u2069` : file;
}
