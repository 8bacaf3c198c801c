import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sync as writeFileAtomic } from 'write-file-atomic';
import { RunError } from '../command/run-command.ts';

/** Writes a file that is not there yet; `file` is its path from the project's root. @throws {RunError} where it is. */
export function writeNew(root: string, file: string, data: string | Buffer): void {
  const path = join(root, file);
  if (existsSync(path)) throw new RunError(`${file}: there is such a file already, which is never written over`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileAtomic(path, data);
}
