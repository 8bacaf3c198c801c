import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../../command/run-command.ts';
import { resolveTyped } from '../../command/typed-path.ts';
import { partFolder } from './part.ts';

/**
 * The parts that a person typed, those of a folder among them, in order; without any, those where parts stand if nothing
 * else is said.
 * @throws {CommandError} where there is none, or one is not there.
 */
export function listParts(root: string, typed: readonly string[]): string[] {
  const places = typed.length > 0 ? typed.map((path) => resolveTyped(path)) : [join(root, partFolder)];
  const missing = places.findIndex((path) => !existsSync(path));
  if (missing >= 0) throw new CommandError(`${typed[missing] ?? partFolder}: there is no such part or folder`);
  const parts = places.flatMap((path) => (statSync(path).isDirectory() ? listFolder(path) : [path]));
  if (parts.length === 0) throw new CommandError(`there are no parts in ${typed.join(', ') || partFolder}`);
  return parts;
}

function listFolder(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ndjson'));
  return names.sort().map((name) => join(folder, name));
}
