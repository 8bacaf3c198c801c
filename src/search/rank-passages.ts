import type { Gains } from './find-words.ts';

/** Something of the query that a passage should have. */
export interface Requirement {
  readonly gains: Gains;
  /** How much it says that a passage has it. */
  readonly weight: number;
}

export interface Ranking {
  /** The best first, those that say the same in the order of the documents. */
  readonly passages: readonly number[];
  /** Nothing has all that is required; these have most of it. */
  readonly isPartial: boolean;
}

/**
 * The passages that have all that is `required`, or where none does, most of it. `helpful` words change their order only.
 * A page about the site (`isPage`) that has all does not hide the documents that have most.
 */
export function rankPassages(
  required: readonly Requirement[],
  helpful: readonly Requirement[],
  total: number,
  isPage: (passage: number) => boolean,
): Ranking {
  const [met, weights, scores] = [new Uint8Array(total), new Float64Array(total), new Float64Array(total)];
  for (const { gains, weight } of required) {
    for (const [passage, gain] of gains) {
      met[passage] = (met[passage] ?? 0) + 1;
      weights[passage] = (weights[passage] ?? 0) + weight;
      scores[passage] = (scores[passage] ?? 0) + gain;
    }
  }
  for (const { gains } of helpful) for (const [passage, gain] of gains) scores[passage] = (scores[passage] ?? 0) + gain;

  const candidates = [...new Set(required.flatMap(({ gains }) => [...gains.keys()]))];
  const whole = candidates.filter((passage) => met[passage] === required.length);
  const documents = candidates.filter((passage) => !isPage(passage));
  const isEnough = whole.some((passage) => !isPage(passage)) || (whole.length > 0 && documents.length === 0);
  const rest = documents.length > 0 ? documents : candidates;
  const most = rest.reduce((best, passage) => Math.max(best, weights[passage] ?? 0), 0);
  const nearly = rest.filter((passage) => (weights[passage] ?? 0) >= most * 0.999);
  const chosen = isEnough ? whole : [...new Set([...whole, ...nearly])];
  return {
    passages: chosen.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b),
    isPartial: chosen.length > whole.length,
  };
}
