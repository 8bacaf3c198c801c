import { spawnSync } from 'node:child_process';

export interface StartUp {
  /** Milliseconds from start to the end of a filter that is given one line. */
  readonly filter: number;
  /** Milliseconds of Node alone. */
  readonly node: number;
}

const runs = 9;

/** What `npm run extract` runs. */
const command = ['--import', './scripts/cache/compile-cache.mjs', 'scripts/extract.ts'];

/** Starts the filter with one line of one language, and Node with nothing to do, in turns; the first start, which fills the caches, is not counted. */
export function measureStartUp(line: string): StartUp {
  timeNode(command, line);
  const filter: number[] = [];
  const node: number[] = [];
  for (let run = 0; run < runs; run++) {
    filter.push(timeNode(command, line));
    node.push(timeNode(['--eval', '0'], ''));
  }
  const median = (times: number[]) => times.sort((a, b) => a - b)[runs >> 1] ?? 0;
  return { filter: median(filter), node: median(node) };
}

/** @throws {Error} where the command fails. */
function timeNode(args: readonly string[], input: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`);
  return performance.now() - start;
}
