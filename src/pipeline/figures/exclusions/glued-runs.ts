import type { Token } from '../tokens/tokenise.ts';

/** Token indexes, `to` exclusive, of a stretch without white space. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** Whether it is an address on the web or of mail. */
  readonly isAddress: boolean;
}

/** For each token the stretch without white space that it stands in. */
export function listGluedRuns(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1;
    while (to < tokens.length && tokens[to]?.gap === '') to++;
    const run = { from, to, isAddress: isAddress(tokens, from, to) };
    for (; from < to; from++) runs.push(run);
  }
  return runs;
}

function isAddress(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const key = tokens[at]?.key;
    if (key === 'www' || key === '@') return true;
    if (key === ':' && at + 2 < to && tokens[at + 1]?.text === '/' && tokens[at + 2]?.text === '/') return true;
  }
  return false;
}
