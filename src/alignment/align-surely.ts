import { type Alignment, type Bead, findEvidence, toAlignment } from './align-sentences.ts';
import type { BlockStarts } from './block-cost.ts';
import { createCutter } from './cut-sentence.ts';
import { findPaths } from './find-path.ts';
import { measureMargins } from './measure-margins.ts';
import { measureSupport } from './measure-support.ts';

export interface SureAlignment extends Alignment {
  /** For each bead how little the texts would have to be otherwise for it not to be there: 0 for a toss-up, to 1. */
  readonly certainties: readonly number[];
  /** The two parts of the target of a bead of two sentences and one, where it is certain what translates which. */
  readonly cut: (bead: Bead) => readonly [string, string] | undefined;
}

/**
 * Aligns two texts like `alignSentences`, with the paragraphs of both as evidence, and says of each bead how certain it
 * is: 1 − e⁻ᵐ where m is the margin between the cheapest path and the cheapest without the bead, times its support.
 */
export function alignSurely(source: readonly string[], target: readonly string[], starts: BlockStarts): SureAlignment {
  const evidence = findEvidence(source, target, starts);
  const paths = findPaths(evidence);
  const path = paths.walk();
  const margins = measureMargins(evidence, paths, path);
  const supports = measureSupport(evidence, path);
  return {
    ...toAlignment(path, evidence.overlap),
    certainties: margins.map((margin, at) => Number(((1 - Math.exp(-margin)) * (supports[at] ?? 0)).toFixed(2))),
    cut: createCutter(evidence, source, target),
  };
}
