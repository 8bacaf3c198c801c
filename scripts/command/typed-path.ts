import { resolve } from 'node:path';

/** The path that a person typed: npm runs a command in the project's root, wherever it was typed. */
export function resolveTyped(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

/** Today where the command is run, YYYY-MM-DD. */
export function readToday(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
