import { type SegmentEvidence, toKey } from '../../evidence.ts';
import type { CitedPlace } from '../find-cited.ts';
import type { Amount } from './claim.ts';
import type { AmountIndex } from './create-amount-index.ts';
import type { Derived } from './derived.ts';

/** A figure of a cited sentence. */
export interface Candidate {
  readonly figure: Amount;
  readonly place: SegmentEvidence;
  readonly by: CitedPlace['by'];
  /** Whether the component shows the figure itself, so that the author's words need not. */
  readonly isShown: boolean;
  /** What it counts, in the language of the prose, where a text in this language says so. */
  readonly noun?: string;
}

/**
 * How close a citation is: the claim stands in its words; it stands in the claim’s sentence; it is a mark without words of
 * its own in the same paragraph; it is anything else in the paragraph, or all that is cited, for title and summary.
 */
export type Closeness = 'within' | 'beside' | 'after' | 'around';

/** What is cited in a block and right around it. */
export interface Nearby {
  readonly places: readonly CitedPlace[];
  /** The figures of these sentences, each once. */
  readonly candidates: readonly Candidate[];
  /** Those that an amount may be an honest way to put. */
  readonly findLike: AmountIndex;
  /** What can be computed from them. */
  readonly derived: readonly Derived[];
}

/** What is cited around a claim. */
export interface Surroundings {
  readonly closeness: Closeness;
  /** The sentences cited closest, whether they have figures or not. */
  readonly places: readonly CitedPlace[];
  /** Their figures. */
  readonly closest: readonly Candidate[];
  readonly near: Nearby;
}

/** The candidates without those of a figure that is among them already; one that is shown stays. */
export function dropRepeated(candidates: readonly Candidate[]): Candidate[] {
  const first = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const id = toCandidateId(candidate);
    if (candidate.isShown || !first.has(id)) first.set(id, candidate);
  }
  return [...first.values()];
}

/** One figure of one document has one. */
export function toCandidateId({ place: { briefing }, figure }: Candidate): string {
  return toKey(briefing.slug, figure.id);
}
