import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { RunError } from '../command/run-command.ts';

/**
 * Why the project at `root` cannot be written in, for the person who runs a command; `fault` itself where its folders say
 * nothing of it.
 */
export function toLockFault(root: string, fault: unknown): unknown {
  for (const folder of [join(root, '.cache'), root]) {
    if (!existsSync(folder)) continue;
    try {
      accessSync(folder, constants.W_OK | constants.X_OK);
      if (folder !== root) return fault;
    } catch (refusal) {
      return toError(folder, refusal as NodeJS.ErrnoException) ?? fault;
    }
  }
  return fault;
}

function toError(folder: string, { code }: NodeJS.ErrnoException): RunError | undefined {
  if (code === 'EROFS')
    return new RunError(
      `${folder}: this command writes here, and the disk is read-only; copy the project to a disk that is not, and run it there`,
    );
  if (code !== 'EACCES' && code !== 'EPERM') return undefined;
  const { username, uid } = userInfo();
  const owner = statSync(folder).uid;
  const whose = owner === uid ? '' : `, for the folder belongs to user ${owner}`;
  const cure =
    owner === uid
      ? `“chmod -R u+rwX ${folder}” mends that`
      : 'work in a clone of your own, or have the folder given to you (chown)';
  return new RunError(`${folder}: this command writes here, and you (${username}) may not${whose}; ${cure}`);
}
