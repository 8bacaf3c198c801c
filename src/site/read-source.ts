import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Briefing } from '../model/briefing.ts';

/** A document as it was received. */
export interface Source {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** With its byte order mark, where it has one: offsets count it. */
  readonly text: string;
}

/**
 * The file a briefing was made of; `undefined` where it may not be republished whole, is not there any more, or is not the
 * one that was read.
 */
export function readSource({ source, limits }: Pick<Briefing, 'source' | 'limits'>): Source | undefined {
  if (limits) return undefined;
  const bytes = readBytes(source.file);
  if (!bytes || createHash('sha256').update(bytes).digest('hex') !== source.sha256) return undefined;
  return { bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

function readBytes(file: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fault;
  }
}
