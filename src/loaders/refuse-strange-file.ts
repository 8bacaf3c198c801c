import { lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { ContentError } from '../pipeline/mdx/content-error.ts';

/**
 * Refuses what must not be opened: a pipe, a socket or a device, on which reading waits or never ends, and a link that leads
 * out of the project, by which whoever contributes a file could publish any other of the machine. A folder that is a link
 * as a whole is the team's own choice. Faults of the file system are thrown as they come.
 * @throws {ContentError} where `file`, a path from the project's root, is one of these.
 */
export function refuseStrangeFile(root: string, file: string): void {
  const path = join(root, file);
  const own = lstatSync(path);
  if (own.isSymbolicLink() && !isWithin(realpathSync(path), [root, dirname(path)])) {
    const cure = 'copy the file to this place, or link the whole folder';
    throw new ContentError('it is a link that leads out of the project', file, undefined, {
      ruleId: 'link-outside',
      cure,
    });
  }
  const stats = own.isSymbolicLink() ? statSync(path) : own;
  if (stats.isFile() || stats.isDirectory()) return;
  const reason = 'it is a pipe, a socket or a device and no file';
  throw new ContentError(reason, file, undefined, { ruleId: 'not-text', cure: 'take it away, or put the file there' });
}

function isWithin(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(`${realpathSync(folder)}${sep}`));
}
