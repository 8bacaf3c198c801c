import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { commentaryFolder } from './commentary-folder.ts';

export const commentaryExtension = '.mdx';

/** The names of the files of commentary in a project; none where there is no such folder. */
export function listCommentaryNames(root: string): string[] {
  try {
    return readdirSync(join(root, commentaryFolder)).filter((name) => name.endsWith(commentaryExtension));
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw fault;
  }
}
