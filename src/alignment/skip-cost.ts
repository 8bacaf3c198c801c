import type { Texts } from './to-profile.ts';

/** Which text a sentence without a counterpart is in. */
export type Side = keyof Texts;

/** What it costs that sentences have no counterpart. */
export interface SkipCosts {
  /** What each sentence costs. */
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** What a run costs beside them: one of the source before target sentence `j`, one of the target before source sentence `i`. */
  readonly run: (i: number, j: number, side: Side) => number;
}

/** A sentence of usual length, how its cost grows with the logarithm of the length, and the least. */
const sentence = { cost: 1.4, perLength: 0.5, usualLength: 80, least: 0.2 } as const;
/** A run costs this once, so that where whole parts are missing each sentence of them costs little. */
const runCost = 1.2;
/** A run before or after all of the other text, as in a translation of one part only. */
const outerRunCost = 0.6;

/** The costs for two texts; `ratio` is target letters for each source letter. */
export function createSkipCosts({ source, target }: Texts, ratio: number): SkipCosts {
  return {
    source: source.map(({ length }) => toSentenceCost(length * ratio)),
    target: target.map(({ length }) => toSentenceCost(length)),
    run: (i, j, side) => {
      const [at, size] = side === 'source' ? [j, target.length] : [i, source.length];
      return at === 0 || at === size ? outerRunCost : runCost;
    },
  };
}

function toSentenceCost(length: number): number {
  return Math.max(sentence.least, sentence.cost + sentence.perLength * Math.log(length / sentence.usualLength));
}
