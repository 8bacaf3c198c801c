import { basename, extname } from 'node:path';
import { CommandError, RunError } from '../command/run-command.ts';
import { toAsciiSlug } from './to-ascii-slug.ts';

/** Names that Windows keeps for devices, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/**
 * The name of a seed, without its ending, made of the name of a file in any script: Latin letters and digits in lower case,
 * so that it is one file on every system. Of a document that someone names, a name that is taken is refused; of one among
 * many it is numbered.
 * @throws {RunError} where it is taken. @throws {CommandError} where a name has no letters or digits.
 */
export function toSeedName(
  file: string,
  { given, taken, isOneOfMany }: { given?: string | undefined; taken: readonly string[]; isOneOfMany: boolean },
): string {
  const slug = toAsciiSlug(given ?? basename(file, extname(file))) ?? (isOneOfMany ? 'document' : undefined);
  if (slug === undefined) throw new CommandError(`the name of “${file}” has no letters or digits; say --name`);
  const name = reserved.test(slug) ? `${slug}-1` : slug;
  const findTaken = (wanted: string) => taken.find((other) => toStem(other) === wanted);
  const there = findTaken(name);
  if (there === undefined) return name;
  if (!isOneOfMany) throw new RunError(`seeds/${there} is there already and is never written over; say another --name`);
  let number = 2;
  while (findTaken(`${name}-${number}`) !== undefined) number += 1;
  return `${name}-${number}`;
}

/** Of names in two cases or two forms of Unicode, many systems make one file. */
function toStem(file: string): string {
  return basename(file, extname(file)).normalize('NFC').toLowerCase();
}
