import type { BeadShape } from './bead-shape.ts';
import { type BlockStarts, createBlockCost } from './block-cost.ts';
import { findCorridor } from './corridor.ts';
import type { Evidence } from './evidence.ts';
import { findPaths } from './find-path.ts';
import { learnPairs, teachPairs, toPairFeature } from './learn-pairs.ts';
import { guessRatio, measureRatio } from './measure-ratio.ts';
import { createOverlap, type Overlap } from './overlap.ts';
import { type Profile, toProfile } from './to-profile.ts';
import { type Weigh, weighFeatures } from './weigh-features.ts';

/** Source sentences and the target sentences that are their translation, by index; either may be empty. */
export type Bead = readonly [readonly number[], readonly number[]];

export interface Alignment {
  /** In order on both sides; every index is in exactly one. */
  readonly beads: readonly Bead[];
  /** For each bead what its two sides have in common of all they say, from 0 to 1; 0 where a side is empty. */
  readonly scores: readonly number[];
}

/**
 * Aligns the sentences of two texts of which one is the translation of the other, in whatever languages: once by
 * lengths, numbers, names and words spelled alike, and again with the words that this shows to stand for each other.
 */
export function alignSentences(source: readonly string[], target: readonly string[], starts?: BlockStarts): Alignment {
  const evidence = findEvidence(source, target, starts);
  return toAlignment(findPaths(evidence).walk(), evidence.overlap);
}

/** What there is to align two texts by, after a first alignment. */
export function findEvidence(source: readonly string[], target: readonly string[], starts?: BlockStarts): Evidence {
  const texts = { source: source.map(toProfile), target: target.map(toProfile) };
  const corridor = findCorridor(texts);
  const blockCost = createBlockCost(starts);
  const overlap = createOverlap(texts, corridor, weighFeatures(texts));
  const guess = guessRatio(texts);
  const path = findPaths({ texts, corridor, overlap, blockCost, ratio: guess }).walk();
  const ratio = measureRatio(texts, path, overlap, guess);
  const pairs = learnPairs(texts, path);
  const taught = teachPairs(texts, pairs);
  const strengths = new Map(pairs.map((pair) => [toPairFeature(pair), pair.strength]));
  const weigh = weighLearnt(weighFeatures(taught), strengths);
  const teach = (profile: Profile) => teachPairs({ source: [], target: [profile] }, pairs).target[0] ?? profile;
  return { texts: taught, corridor, overlap: createOverlap(taught, corridor, weigh), blockCost, weigh, teach, ratio };
}

/** A pair that was learnt weighs less than a word spelled alike, by how surely it is one. */
const learntShare = 0.8;

function weighLearnt(weigh: Weigh, strengths: ReadonlyMap<string, number>): Weigh {
  return (feature) => {
    const strength = strengths.get(feature);
    return weigh(feature) * (strength === undefined ? 1 : learntShare * strength);
  };
}

export function toAlignment(path: readonly BeadShape[], overlap: Overlap): Alignment {
  const beads: Bead[] = [];
  const scores: number[] = [];
  let [i, j] = [0, 0];
  for (const shape of path) {
    beads.push([listIndexes(i, shape.source), listIndexes(j, shape.target)]);
    i += shape.source;
    j += shape.target;
    scores.push(Number(overlap.similarity(i, j, shape).toFixed(4)));
  }
  return { beads, scores };
}

function listIndexes(from: number, size: number): number[] {
  return Array.from({ length: size }, (_, at) => from + at);
}
