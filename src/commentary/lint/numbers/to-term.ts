import type { Comparator } from '../../../model/figure.ts';
import { toSenses } from '../../../translation/check/numbers/to-senses.ts';
import type { Candidate } from './candidate.ts';
import type { Amount } from './claim.ts';

/** A cited figure as a number to compute with. */
export interface Term {
  readonly candidate: Candidate;
  /** As `Sense.dimension`; with its noun, where something is counted. */
  readonly dimension: string;
  readonly value: number;
  readonly comparator: Comparator;
}

/** A figure as one number of its own dimension; nothing where it is a range, a date or a fraction. */
export function toTerm(candidate: Candidate): Term[] {
  const { figure, noun } = candidate;
  if (figure.kind === 'date' || !isSummable(figure)) return [];
  const [sense] = toSenses(figure);
  const [value, end] = sense?.bounds ?? [];
  if (!sense || typeof value !== 'number' || value !== end) return [];
  const dimension = figure.kind === 'count' ? `${counted}${noun ?? figure.unit ?? ''}` : sense.dimension;
  return [{ candidate, dimension, value, comparator: figure.comparator }];
}

/** How the dimension of a counted number begins; its noun follows, where it has one. */
const counted = 'number ';

function isSummable({ kind }: Amount): boolean {
  return kind === 'money' || kind === 'percent' || kind === 'measure' || kind === 'count' || kind === 'duration';
}

/** Whether it is a number of things, whatever they are. */
export function isCounted({ dimension }: Term): boolean {
  return dimension.startsWith(counted);
}

/** “17 of 40 seats, the others 13”: what is counted stands with another number. */
export function isUnnamed({ dimension }: Term): boolean {
  return dimension === counted;
}

/** Whether one cited sentence says both. */
export function isOneSentence({ candidate: { place: a } }: Term, { candidate: { place: b } }: Term): boolean {
  return a.segment === b.segment && a.briefing === b.briefing;
}

/** Percentages differ by points, however these are called. A counted noun is not part of how a sense is called. */
export function listUnits(dimension: string): string[] {
  if (dimension === '%') return ['pp', '%', 'number'];
  return [dimension.startsWith(counted) ? 'number' : dimension];
}
