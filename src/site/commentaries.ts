import { getCollection } from 'astro:content';
import type { Evidence } from '../commentary/evidence.ts';
import { findCitations } from '../commentary/find-citations.ts';
import { type CommentaryRecord, sortByDate } from '../commentary/find-commentary-on.ts';
import { findNotes } from '../commentary/find-notes.ts';
import { toTree } from '../commentary/to-tree.ts';

/** The authored commentaries with what each rests on, the newest first. */
export async function getCommentaries(evidence: Evidence): Promise<CommentaryRecord[]> {
  const entries = await getCollection('commentary');
  return sortByDate(
    entries.map(({ id, data, body = '' }) => {
      const tree = toTree(body);
      return { ...data, slug: id, citations: findCitations(tree, evidence), notes: findNotes(tree, evidence) };
    }),
  );
}
