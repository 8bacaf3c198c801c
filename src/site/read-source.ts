import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { onceFor } from '../cache/once-for.ts';
import { readConverted } from '../kept/kept-converted.ts';
import type { Briefing } from '../model/briefing.ts';
import { isFile } from '../pipeline/document.ts';

/** A document as it was received, or the text form of a file that is no text. */
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
  if (isFile(source.format)) return readTextForm(source.sha256);
  return { bytes, text: new TextDecoder(source.encoding ?? 'utf-8', { ignoreBOM: true }).decode(bytes) };
}

/** Whether a document can be had as it was received; asked of each once, since files are read for it. */
export const hasSource = onceFor((briefing: Pick<Briefing, 'source' | 'limits'>) => readSource(briefing) !== undefined);

/** As the ingest kept it, which has just read the file. */
function readTextForm(sha256: string): Source | undefined {
  const text = readConverted('.', sha256)?.converted.text;
  return text === undefined ? undefined : { bytes: new TextEncoder().encode(text), text };
}

function readBytes(file: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fault;
  }
}
