import type { Comparator, Value } from '../../model/figure.ts';
import type { Ending } from './tokens/mark-ends.ts';
import type { Cue } from '../../data/schema/cues.ts';

interface Place {
  /** Token indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** A figure in the making: what its own words say, by token indexes. */
export interface QuantityDraft extends Place {
  readonly kind: 'money' | 'percent' | 'count' | 'measure' | 'ordinal' | 'fraction' | 'multiple';
  readonly value: Value;
  readonly unit?: string;
  /** What the last scale word multiplied by, so that “10 or 15 million” can share it. */
  readonly scale: number;
  readonly isApproximate: boolean;
  readonly isAmbiguous: boolean;
  /** Whether the number stands without a unit or noun, so that its neighbours decide what it is. */
  readonly isBare: boolean;
}

export interface DurationDraft extends Place {
  readonly kind: 'duration';
  readonly duration: string;
  readonly isApproximate: boolean;
}

export interface DateDraft extends Place {
  readonly kind: 'date';
  /** EDTF. */
  readonly date: string;
  readonly basis: 'stated' | 'inferred';
  /** 1 is Monday; only where a weekday stands beside a date without a year. */
  readonly weekday?: number;
  /** Whether what the date governs holds then, from then on, or up to then. */
  readonly role: 'in' | 'since' | 'until';
}

export type Draft = QuantityDraft | DurationDraft | DateDraft;

/** What words of comparison say, and where they stand. */
export interface Comparison {
  readonly comparator: Comparator;
  readonly isApproximate: boolean;
  readonly cue?: Place;
}

export type CueEnds = ReadonlyMap<number, Ending<Cue>>;
