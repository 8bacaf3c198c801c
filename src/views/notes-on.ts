import { parseReference } from '../commentary/references.ts';
import type { CommentaryNote, GatheredNote } from './margin-notes.ts';

/** The notes of commentaries on one figure or entity, for its own page, where all of them are about it. */
export function listNotesOn(
  id: string,
  commentaries: readonly CommentaryNote['commentary'][],
  gathered: ReadonlyMap<string, readonly GatheredNote[]>,
): CommentaryNote[] {
  return commentaries.flatMap((commentary) =>
    (gathered.get(commentary.slug) ?? [])
      .filter(({ on }) => parseReference(on).id === id)
      .map(({ words }) => ({ kind: 'commentary' as const, commentary, words })),
  );
}
