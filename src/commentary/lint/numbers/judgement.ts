import type { ChangeFigure } from '../../../model/figure.ts';
import type { FigureEvidence } from '../../evidence.ts';
import type { Candidate, Surroundings } from './candidate.ts';
import type { Claim } from './claim.ts';
import type { Derived } from './derived.ts';

/** In what a claim says something else than the figure it is about. */
export type Contradiction =
  | { readonly in: 'value' | 'unit' | 'comparison' | 'period' | 'movement'; readonly candidate: Candidate }
  /** The ends of a cited change stand the wrong way round. */
  | { readonly in: 'direction'; readonly candidate: Candidate; readonly change: ChangeFigure }
  /** They do not come to what is claimed; `ratio` is that of the second to the first. */
  | { readonly in: 'arithmetic'; readonly candidate: Candidate; readonly change: ChangeFigure; readonly ratio: number };

export type Verdict =
  | { readonly type: 'supported'; readonly by?: Candidate }
  | { readonly type: 'derived'; readonly derived: Derived }
  | { readonly type: 'contradicted'; readonly contradiction: Contradiction }
  /** `elsewhere` is a figure of a cited document that says it, in a sentence that is not cited. */
  | { readonly type: 'unsupported'; readonly elsewhere?: FigureEvidence };

/** A number of the author’s and what the evidence makes of it. */
export interface Judgement {
  readonly claim: Claim;
  readonly around: Surroundings;
  readonly verdict: Verdict;
}
