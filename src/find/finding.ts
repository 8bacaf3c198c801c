import type { Figure, Modality } from '../model/figure.ts';
import type { EntityType } from '../model/mention.ts';
import type { TranslationState } from '../model/translation.ts';

/** A sentence in the words of one language. */
export interface SentenceWords {
  /** BCP 47. */
  readonly lang: string;
  readonly text: string;
  /** What the translation is worth; absent for the document's own words. */
  readonly state?: TranslationState;
}

/** What every finding has. */
interface Found {
  readonly id: string;
  /** Under the root of the site. */
  readonly address: string;
  /** What an author can paste, the usual one first; none where it may not be cited. */
  readonly snippets: readonly string[];
}

/** The sentence, heading or cell of a document in which something was found. */
export interface Statement {
  readonly briefing: string;
  readonly title: string;
  readonly segment: string;
  /** Its place among all segments of the document, from 1. */
  readonly number: number;
  readonly of: number;
  /** The document's own words, then their translations. */
  readonly sentence: readonly SentenceWords[];
  readonly modality: Modality;
  /** The document's words that say who says so, and those that leave it open. */
  readonly attribution?: string;
  readonly hedge?: string;
  /** Why it may not be cited; absent where it may. */
  readonly notQuotable?: string;
}

export interface FigureFinding extends Found, Statement {
  readonly kind: 'figure';
  /** In English, with words of comparison: “about $900 million”. */
  readonly value: string;
  /** When it holds, in English. */
  readonly period?: string;
  /** The words of comparison and the figure, as written. */
  readonly text: string;
  /** Whether the words give all of the value, or other words of the document completed it. */
  readonly basis: Figure['basis'];
  readonly subject?: string;
}

export interface SegmentFinding extends Found, Statement {
  readonly kind: 'segment';
}

export interface EntityFinding extends Found {
  readonly kind: 'entity';
  readonly type: EntityType;
  /** Its names in English, the preferred one first. */
  readonly names: readonly string[];
  readonly definition: string;
  /** How many segments name it. */
  readonly mentions: number;
}

export interface BriefingFinding extends Found {
  readonly kind: 'briefing';
  readonly title: string;
  readonly lang: string;
  readonly date?: string;
  readonly notQuotable?: string;
}

export type Finding = FigureFinding | SegmentFinding | EntityFinding | BriefingFinding;
