import { CommandError } from './run-command.ts';

/** The number of a port that a person typed. @throws {CommandError} where it is none. */
export function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/u.test(text) && port <= 65_535) return port;
  throw new CommandError(`--port “${text}” is none; write a number up to 65535`);
}
