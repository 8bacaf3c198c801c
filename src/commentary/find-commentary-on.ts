import type { Commentary } from '../model/commentary.ts';
import type { Citation } from './find-citations.ts';
import type { NotePlace } from './find-notes.ts';
import type { MovedEvidence } from './moved/to-moved-evidence.ts';
import { parseReference } from './references.ts';

/** A commentary as lists show it, and what it rests on. */
export interface CommentaryRecord extends Omit<Commentary, 'updated'> {
  readonly slug: string;
  readonly updated?: string | undefined;
  readonly citations: readonly Citation[];
  /** Where its notes stand. */
  readonly notes: readonly NotePlace[];
  /** What they are on, as it was written. */
  readonly noted: readonly string[];
  /** What it cited that its sources no longer have. */
  readonly moved: readonly MovedEvidence[];
}

/** The commentaries that cite the briefing, the newest first. */
export function findCommentaryOn(briefing: string, commentaries: readonly CommentaryRecord[]): CommentaryRecord[] {
  return sortByDate(
    commentaries.filter(({ citations }) => citations.some((cited) => cited.briefing.slug === briefing)),
  );
}

/** The commentaries that have a note on the figure or entity, in their order. */
export function findNotesOn(id: string, commentaries: readonly CommentaryRecord[]): CommentaryRecord[] {
  return commentaries.filter(({ noted }) => noted.some((on) => parseReference(on).id === id));
}

/** The newest first; those of one day in the order of their slugs. */
export function sortByDate<T extends Pick<CommentaryRecord, 'date' | 'slug'>>(commentaries: readonly T[]): T[] {
  return commentaries.toSorted((a, b) => b.date.localeCompare(a.date) || (a.slug < b.slug ? -1 : 1));
}
