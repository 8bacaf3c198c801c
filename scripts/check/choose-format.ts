import { CommandError } from '../command/run-command.ts';

const formats = ['human', 'github', 'json'] as const;
export type Format = (typeof formats)[number];

/**
 * The form of a report: as asked for, else annotations where GitHub Actions runs the command, else for people.
 * @throws {CommandError} where what was asked for is none.
 */
export function chooseFormat(asked: string | undefined, env: Readonly<Record<string, string | undefined>>): Format {
  if (asked === undefined) return env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'human';
  const format = formats.find((known) => known === asked);
  if (!format) throw new CommandError(`there is no format “${asked}”; there are ${formats.join(', ')}`);
  return format;
}
