import { type Candidate, type Surroundings, toCandidateId } from './candidate.ts';
import type { Claim } from './claim.ts';

/** A claim with what is cited around it. */
export interface ReadClaim {
  readonly claim: Claim;
  readonly around: Surroundings;
  /** The figures near it that the claim is an honest way to put. */
  readonly same: readonly Candidate[];
}

/** Whether a component, or one of the author's numbers, says a figure as it is. */
export interface Said {
  /** In this block of the text. */
  readonly inBlock: (block: number) => (candidate: Candidate) => boolean;
  readonly anywhere: (candidate: Candidate) => boolean;
}

/** What of the figures `all` that are cited is said where. The same figure may be cited more than once. */
export function findSaid(read: readonly ReadClaim[], all: readonly Candidate[]): Said {
  const blocks = Map.groupBy(read, ({ claim }) => claim.block);
  const inBlock = new Map(
    [...blocks].map(([block, claims]) => {
      const said = claims.flatMap(({ same, around }) => [...same, ...around.near.candidates.filter(isShown)]);
      return [block, createTest(said)] as const;
    }),
  );
  return {
    inBlock: (block) => inBlock.get(block) ?? (() => false),
    anywhere: createTest([...read.flatMap(({ same }) => same), ...all.filter(isShown)]),
  };
}

function isShown(candidate: Candidate): boolean {
  return candidate.isShown;
}

function createTest(candidates: readonly Candidate[]): (candidate: Candidate) => boolean {
  const ids = new Set(candidates.map(toCandidateId));
  return (candidate) => ids.has(toCandidateId(candidate));
}
