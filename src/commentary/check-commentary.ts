import { readFolder } from '../loaders/read-folder.ts';
import { commentarySchema } from '../model/commentary.ts';
import type { Rights } from '../model/rights.ts';
import { ContentError } from '../pipeline/mdx/content-error.ts';
import { parseFrontMatter } from '../pipeline/mdx/parse-front-matter.ts';
import { checkReferences } from './check-references.ts';
import type { Evidence } from './evidence.ts';
import { loadEvidence } from './load-evidence.ts';
import { toTree } from './to-tree.ts';

/**
 * Every fault of every commentary of the project at `root`, by file and place; none where all hold. `rights` are those of
 * documents that state none.
 */
export function checkCommentary(root: string, rights: Rights): ContentError[] {
  try {
    const evidence = loadEvidence(root, rights);
    return readFolder(root, 'content/commentary', '.mdx', (text, _, file) => checkFile(text, file, evidence)).flat();
  } catch (fault) {
    // Without the evidence no reference can be told right from wrong: what cannot be read is the only fault to say.
    if (fault instanceof ContentError) return [fault];
    throw fault;
  }
}

function checkFile(text: string, file: string, evidence: Evidence): ContentError[] {
  try {
    const { body } = parseFrontMatter(text, file, commentarySchema);
    return checkReferences(toTree(body), evidence).map((fault) => new ContentError(fault.reason, file, fault));
  } catch (fault) {
    if (fault instanceof ContentError) return [fault];
    const {
      reason = String(fault),
      line = 1,
      column = 1,
    } = fault as { reason?: string; line?: number; column?: number };
    return [new ContentError(reason, file, { line, column })];
  }
}
