import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { CommandError } from './run-command.ts';

/**
 * What stands behind the name of a command: options, each with something in it where it takes a value, and words in the
 * order of `names`, which say what they are; any number of words where `names` is left out.
 * @throws {CommandError} where there are more words than names, or an option is empty.
 */
export function readArguments<T extends ParseArgsOptionsConfig>(options: T, names?: readonly string[]) {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [empty] = Object.entries(values).find(([, value]) => [value].flat().some(isBlank)) ?? [];
  if (empty !== undefined) throw new CommandError(`--${empty} is empty`);
  const [other] = names ? positionals.slice(names.length) : [];
  if (!names || other === undefined) return { values, positionals };
  throw new CommandError(
    names.length === 0 ? `“${other}” says nothing here` : `“${other}” is one too many: say only ${names.join(' and ')}`,
  );
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}
