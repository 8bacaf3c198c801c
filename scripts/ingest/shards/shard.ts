import { createHash } from 'node:crypto';
import { CommandError } from '../../command/run-command.ts';

/** A share of the documents: the `index`th, from 1, of `of`. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** As many as a merge can have open at once on any system. */
const most = 1000;

/** What “3/16” says. @throws {CommandError} where it says no share. */
export function parseShard(text: string): Shard {
  const [, index, of] = /^(\d+)\/(\d+)$/u.exec(text)?.map(Number) ?? [];
  if (index === undefined || of === undefined)
    throw new CommandError(`--shard “${text}” is none; write the share and how many there are, such as 3/16`);
  if (of < 1 || of > most) throw new CommandError(`--shard “${text}”: there can be 1 to ${most} shards`);
  if (index < 1 || index > of) throw new CommandError(`--shard “${text}”: shards are counted from 1 to ${of}`);
  return { index, of };
}

/** As it is typed. */
export function toShardName({ index, of }: Shard): string {
  return `${index}/${of}`;
}

/**
 * The number of the shard that reads a document, from 1: the first 32 bits of the SHA-256 of its path, modulo their number.
 * So it depends on nothing but the name, on every system, and a new document moves none of the others.
 */
export function findShardIndex(file: string, of: number): number {
  return (createHash('sha256').update(file.normalize('NFC')).digest().readUInt32BE(0) % of) + 1;
}
