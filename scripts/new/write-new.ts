import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../src/files/write-whole.ts';
import { RunError } from '../command/run-command.ts';
import { whileLocked } from '../lock/while-locked.ts';

/** Writes a file that is not there yet; `file` is its path from the project's root. @throws {RunError} where it is. */
export function writeNew(root: string, file: string, data: string | Buffer): void {
  const path = join(root, file);
  whileLocked(root, 'npm run new', () => {
    if (existsSync(path)) throw new RunError(`${file}: there is such a file already, which is never written over`);
    writeWhole(path, data);
  });
}
