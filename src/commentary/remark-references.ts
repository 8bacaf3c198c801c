import { basename } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { ContentError } from '../pipeline/mdx/content-error.ts';
import { type CheckTools, checkText } from './check-text.ts';
import { publishMoved } from './moved/publish-moved.ts';

export interface RemarkReferencesOptions {
  /** Names the file in messages by its path from the project's root; nothing for files that are not commentary. */
  readonly toCommentaryPath: (path: string) => string | undefined;
  /** The file as it stands on the disk: what reaches a plugin has lost its front matter. */
  readonly readText: (path: string) => string;
  readonly loadTools: () => CheckTools;
}

/**
 * A remark plugin that stops at commentary that cites or says what the evidence does not bear, with every error of the
 * file at once, as `npm run check` says them. Where evidence that has moved may be published, the tree says of each what it is.
 */
export function remarkReferences({ toCommentaryPath, readText, loadTools }: RemarkReferencesOptions) {
  return (tree: Root, file: VFile): void => {
    const path = toCommentaryPath(file.path);
    if (path === undefined) return;
    const tools = loadTools();
    const { diagnostics } = checkText(readText(file.path), path, tools);
    const errors = diagnostics.filter(({ level }) => level === 'error');
    const [first, ...others] = errors.map((error) => new ContentError(error.reason, path, error.start, error));
    if (first) {
      first.message = [first, ...others].map((fault) => fault.message).join('\n');
      throw first;
    }
    if (diagnostics.some(({ ruleId }) => ruleId === 'moved-evidence'))
      publishMoved(tree, tools.evidence, tools.moved.readRecord(basename(path, '.mdx')));
  };
}
