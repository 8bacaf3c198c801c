import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { ContentError } from '../pipeline/mdx/content-error.ts';
import { checkReferences } from './check-references.ts';
import type { Evidence } from './evidence.ts';

export interface RemarkReferencesOptions {
  /** Names the file in messages by its path from the project's root; nothing for files that are not commentary. */
  readonly toCommentaryPath: (path: string) => string | undefined;
  readonly loadEvidence: () => Evidence;
}

/** A remark plugin that stops at commentary whose references do not hold, saying every fault of the file at once. */
export function remarkReferences({ toCommentaryPath, loadEvidence }: RemarkReferencesOptions) {
  return (tree: Root, file: VFile): void => {
    const path = toCommentaryPath(file.path);
    if (path === undefined) return;
    const [first, ...others] = checkReferences(tree, loadEvidence()).map((f) => new ContentError(f.reason, path, f));
    if (!first) return;
    first.message = [first, ...others].map((fault) => fault.message).join('\n');
    throw first;
  };
}
