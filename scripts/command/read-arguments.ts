import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { CommandError } from './run-command.ts';

/**
 * What stands behind the name of a command: options, each with something in it where it takes a value, and words in the
 * order of `names`, which say what they are.
 * @throws {CommandError} where there are more words than names, or an option is empty.
 */
export function readArguments<T extends ParseArgsOptionsConfig>(options: T, names: readonly string[]) {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [empty] = Object.entries(values).find(([, value]) => typeof value === 'string' && value.trim() === '') ?? [];
  if (empty !== undefined) throw new CommandError(`--${empty} is empty`);
  const [other] = positionals.slice(names.length);
  if (other === undefined) return { values, positionals };
  throw new CommandError(
    names.length === 0 ? `“${other}” says nothing here` : `“${other}” is one too many: say only ${names.join(' and ')}`,
  );
}
