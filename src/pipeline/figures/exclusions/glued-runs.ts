import type { Token } from '../tokens/tokenise.ts';

/** Token indexes, `to` exclusive, of a stretch without white space. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** For each token the stretch without white space that it stands in. */
export function listGluedRuns(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1;
    while (to < tokens.length && tokens[to]?.gap === '') to++;
    const run = { from, to };
    for (; from < to; from++) runs.push(run);
  }
  return runs;
}
