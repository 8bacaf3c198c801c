import type { Format } from '../../src/pipeline/document.ts';
import { RunError } from '../command/run-command.ts';
import { decodeSeed } from '../ingest/decode-seed.ts';
import { findFormat, knownEndings } from '../ingest/list-seeds.ts';

/** A file that may become a document. */
export interface SeedFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** The YAML beside it, which says what is known of it. */
  readonly facts?: string;
}

/** @throws {RunError} where the ingest could not read such a file. */
export function openSeedFile({ name, bytes }: SeedFile): { readonly format: Format; readonly text: string } {
  const format = findFormat(name);
  if (!format) throw new RunError(`its ending is that of no document; documents end in ${knownEndings}`);
  const decoded = decodeSeed(bytes);
  if ('text' in decoded) return { format, text: decoded.text };
  const place = decoded.place ? `line ${decoded.place.line}, byte ${decoded.place.column}: ` : '';
  throw new RunError(`${place}${decoded.fault}`);
}
