import type { Message } from '../../src/model/message.ts';
import type { SeedFacts } from '../../src/model/seed-facts.ts';
import type { Converted } from '../../src/pipeline/convert/converted.ts';
import type { SeedFormat } from '../../src/pipeline/document.ts';
import { RunError } from '../command/run-command.ts';
import { decodeDocument } from '../ingest/decode-document.ts';
import { cureEnding, findFormat, knownEndings } from '../ingest/list-seeds.ts';

/** A file that may become a document. */
export interface SeedFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** The YAML beside it, which says what is known of it. */
  readonly facts?: string;
}

interface OpenSeed {
  readonly format: SeedFormat;
  readonly text: string;
  readonly converted?: Converted;
  /** What its bytes leave open. */
  readonly messages?: readonly Message[];
}

/** @throws {RunError} where the ingest could not read such a file; `facts` are what is known of it. */
export function openSeedFile(
  { name, bytes }: Pick<SeedFile, 'name' | 'bytes'>,
  facts: Pick<SeedFacts, 'encoding' | 'lang'>,
): OpenSeed {
  const format = findFormat(name);
  if (!format)
    throw new RunError(
      `its ending is that of no document; ${cureEnding(name) ?? 'save it as DOCX or PDF'}; documents end in ${knownEndings}`,
    );
  const decoded = decodeDocument(bytes, { format, ...facts });
  if ('text' in decoded) return { format, ...decoded };
  const place = decoded.place ? `line ${decoded.place.line}, byte ${decoded.place.column}: ` : '';
  throw new RunError(`${place}${decoded.fault}`);
}
