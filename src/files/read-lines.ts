import { closeSync, openSync, readSync } from 'node:fs';

/** A line of a file, without its end, and the byte at which it begins. */
export interface FileLine {
  readonly bytes: Buffer;
  readonly start: number;
}

const chunkSize = 1 << 20;
const lineEnd = 0x0a;

/** The lines of a file that may be larger than memory. What stands behind the last line’s end is a line of its own. */
export function* readLines(path: string): Generator<FileLine> {
  const file = openSync(path, 'r');
  try {
    let [rest, start] = [Buffer.alloc(0), 0];
    for (;;) {
      const chunk = Buffer.alloc(chunkSize);
      const length = readSync(file, chunk);
      if (length === 0) break;
      const all = Buffer.concat([rest, chunk.subarray(0, length)]);
      let from = 0;
      for (let end = all.indexOf(lineEnd); end >= 0; end = all.indexOf(lineEnd, from)) {
        yield { bytes: all.subarray(from, end), start: start + from };
        from = end + 1;
      }
      rest = all.subarray(from);
      start += from;
    }
    if (rest.length > 0) yield { bytes: rest, start };
  } finally {
    closeSync(file);
  }
}
