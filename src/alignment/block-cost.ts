import type { BeadShape } from './bead-shape.ts';

/** For each sentence of a text whether a block, such as a paragraph or a heading, begins with it. */
export interface BlockStarts {
  readonly source: readonly boolean[];
  readonly target: readonly boolean[];
}

/** What a bead costs for where blocks begin; a bead of `shape` ends before source sentence `i` and target sentence `j`. */
export type BlockCost = (i: number, j: number, shape: BeadShape) => number;

/** What it costs that a block begins in the midst of a bead. */
const costWithin = 2;
/** What it costs that a bead begins with a block in one text, and within one in the other. */
const costBeside = 0.5;

/**
 * The cost of beads for texts that may have blocks: translators keep paragraphs, so they count the more the more alike
 * the two texts are in their number, and not at all where a text is all one block.
 */
export function createBlockCost(starts?: BlockStarts): BlockCost {
  if (!starts) return () => 0;
  const [source, target] = [sumStarts(starts.source), sumStarts(starts.target)];
  const [mine, theirs] = [source.at(-1) ?? 0, target.at(-1) ?? 0];
  const weight = Math.min(mine, theirs) > 1 ? Math.min(mine, theirs) / Math.max(mine, theirs) : 0;
  const count = (sums: readonly number[], from: number, to: number) => (sums[to] ?? 0) - (sums[from] ?? 0);
  return (i, j, shape) => {
    if (weight === 0 || shape.source === 0 || shape.target === 0) return 0;
    const [from, start] = [i - shape.source, j - shape.target];
    const within = count(source, from + 1, i) + count(target, start + 1, j);
    const beside = count(source, from, from + 1) === count(target, start, start + 1) ? 0 : costBeside;
    return weight * (within * costWithin + beside);
  };
}

/** How many blocks begin before each sentence, and last how many there are. */
function sumStarts(starts: readonly boolean[]): number[] {
  const sums = [0];
  for (const start of starts) sums.push((sums.at(-1) ?? 0) + Number(start));
  return sums;
}
