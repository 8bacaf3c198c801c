import { once } from 'node:events';
import type { FilteredLine } from './filtered-line.ts';
import { readLines } from './read-lines.ts';

/**
 * Reads lines from standard input and writes one line for each to standard output, in order, no faster than they are
 * read. Sets exit status 1 where a line was at fault, and goes on.
 */
export async function filterLines<T>(filterLine: (line: Uint8Array) => FilteredLine<T>): Promise<void> {
  for await (const line of readLines(process.stdin)) {
    const { output, isFault } = filterLine(line);
    if (isFault) process.exitCode = 1;
    if (!process.stdout.write(`${JSON.stringify(output)}\n`)) await once(process.stdout, 'drain');
  }
}
