import type { Comparator, Value } from '../../model/figure.ts';
import type { NumberMarks } from './numerals/read-marks.ts';

/** A stretch of tokens: indexes, `to` exclusive. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** A figure in the making: what its own words say, by token indexes. */
export interface QuantityDraft extends Place {
  readonly kind: 'money' | 'percent' | 'count' | 'measure' | 'ordinal' | 'fraction' | 'multiple';
  readonly value: Value;
  readonly unit?: string;
  /** How many of its unit make one of the main unit, where it was said in parts of it: cents. */
  readonly ratio: number;
  /** What the last scale word multiplied by, so that “10 or 15 million” can share it. */
  readonly scale: number;
  readonly isApproximate: boolean;
  readonly isAmbiguous: boolean;
  /** What its separators show of how the document writes numbers. */
  readonly marks?: NumberMarks;
  /** What the document's other numbers say of an open separator: its reading, the other, or both. */
  readonly evidence?: 'own' | 'other' | 'both';
  /** Whether the number stands without a unit or noun, so that its neighbours decide what it is. */
  readonly isBare: boolean;
  /** Whether its unit is the name of a currency that several countries have: “pesos”. */
  readonly isSharedCurrency?: boolean;
  /** Whether it is money whose sign stands before the number. */
  readonly isSigned?: boolean;
}

export interface DurationDraft extends Place {
  readonly kind: 'duration';
  /** ISO 8601. */
  readonly duration: string;
  /** The unit it was said in: an ISO 8601 designator with its multiple. */
  readonly code: string;
  readonly isApproximate: boolean;
}

export interface DateDraft extends Place {
  readonly kind: 'date';
  /** EDTF. */
  readonly date: string;
  readonly basis: 'stated' | 'inferred';
  /** 1 is Monday; only where a weekday stands beside it. */
  readonly weekday?: number;
  /** Whether day and month could be the other way round. */
  readonly isAmbiguous: boolean;
  /** Whether what the date governs holds then, from then on, or up to then. */
  readonly role: 'in' | 'since' | 'until';
  /** Whether the words before it are said of no date to come. */
  readonly isPast?: boolean;
  /** Whether a verb before it puts it in the time to come. */
  readonly isToCome?: boolean;
}

export type Draft = QuantityDraft | DurationDraft | DateDraft;

/** What words of comparison say, and where they stand. */
export interface Comparison {
  readonly comparator: Comparator;
  readonly isApproximate: boolean;
  readonly cue?: Place;
  /** Whether the words of comparison are also said of spans of days and longer. */
  readonly isOfSpans?: boolean;
}
