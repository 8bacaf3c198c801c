import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { readLines } from '../../../src/files/read-lines.ts';
import { endSchema, headSchema, type PartHead, parseLineStart } from './part.ts';

/** Where a line stands in a part, in bytes, and what it was read from. */
interface LinePlace {
  readonly start: number;
  readonly length: number;
  readonly input: string;
}

/** A part that is whole. Its lines stay on the disk until they are asked for. */
export interface Part {
  readonly head: PartHead;
  readonly findInput: (key: string) => string | undefined;
  readonly read: (key: string) => unknown;
}

/** Enough of a line to hold the longest name that a file can have. */
const startLength = 4096;

/** Opens the part at `path`; `undefined` where it is none, or is not whole. */
export function openPart(path: string): Part | undefined {
  const places = new Map<string, LinePlace>();
  const hash = createHash('sha256');
  let head: PartHead | undefined;
  let isWhole = false;
  for (const { bytes, start } of readLines(path)) {
    if (isWhole) return undefined;
    if (!head) {
      head = headSchema.safeParse(parse(bytes)).data;
      if (!head) return undefined;
    } else {
      const begin = parseLineStart(bytes.toString('utf8', 0, startLength));
      if (begin) places.set(begin.key, { start, length: bytes.length, input: begin.input });
      else {
        const end = endSchema.safeParse(parse(bytes)).data;
        if (end?.end !== places.size || end.sha256 !== hash.digest('hex')) return undefined;
        isWhole = true;
      }
    }
    if (!isWhole) hash.update(bytes).update('\n');
  }
  return head && isWhole ? toPart(path, head, places) : undefined;
}

function toPart(path: string, head: PartHead, places: ReadonlyMap<string, LinePlace>): Part {
  return {
    head,
    findInput: (key) => places.get(key)?.input,
    read: (key) => {
      const place = places.get(key);
      return place && parse(readBytes(path, place));
    },
  };
}

function readBytes(path: string, { start, length }: LinePlace): Buffer {
  const bytes = Buffer.alloc(length);
  const file = openSync(path, 'r');
  try {
    readSync(file, bytes, 0, length, start);
  } finally {
    closeSync(file);
  }
  return bytes;
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
