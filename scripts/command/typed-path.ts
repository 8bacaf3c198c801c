import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { RunError } from './run-command.ts';

/** The path that a person typed: npm runs a command in the project's root, wherever it was typed. */
export function resolveTyped(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

/** The bytes of the file at a path that a person typed. @throws {RunError} where there is none. */
export function readTyped(path: string): Buffer {
  const resolved = resolveTyped(path);
  const stats = statSync(resolved, { throwIfNoEntry: false });
  if (!stats) throw new RunError(`${path}: there is no such file`);
  refuseFolder(path);
  return readFileSync(resolved);
}

/** @throws {RunError} where the path that a person typed is one of a folder. */
export function refuseFolder(path: string): void {
  if (statSync(resolveTyped(path), { throwIfNoEntry: false })?.isDirectory())
    throw new RunError(`${path}: this is a folder; name a file`);
}

/** Today where the command is run, YYYY-MM-DD. */
export function readToday(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
