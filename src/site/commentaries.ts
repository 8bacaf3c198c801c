import settings from 'virtual:concordance/settings';
import type { Root } from 'mdast';
import type { Evidence } from '../commentary/evidence.ts';
import { findCitations } from '../commentary/find-citations.ts';
import { type CommentaryRecord, sortByDate } from '../commentary/find-commentary-on.ts';
import { findNoted, findNotes } from '../commentary/find-notes.ts';
import { readMoved } from '../commentary/moved/read-moved.ts';
import type { MovedEvidence } from '../commentary/moved/to-moved-evidence.ts';
import { loadRecord } from '../commentary/record/load-record.ts';
import { toTree } from '../commentary/to-tree.ts';
import { readCommentary } from './read-commentary.ts';

/** The authored commentaries with what each rests on, the newest first. */
export async function getCommentaries(evidence: Evidence): Promise<CommentaryRecord[]> {
  const entries = await readCommentary();
  return sortByDate(
    entries.map(({ id, data, body }) => {
      const tree = toTree(body);
      const moved = listMoved(id, tree, evidence);
      const notes = { notes: findNotes(tree, evidence), noted: findNoted(tree) };
      return { ...data, slug: id, moved, citations: findCitations(tree, evidence), ...notes };
    }),
  );
}

/** Only where a team lets it be published; else such a commentary stops the build. */
function listMoved(slug: string, tree: Root, evidence: Evidence): MovedEvidence[] {
  const { movedEvidence, rights } = settings;
  return movedEvidence === 'publish' ? readMoved(tree, evidence, loadRecord(process.cwd(), slug), rights) : [];
}
