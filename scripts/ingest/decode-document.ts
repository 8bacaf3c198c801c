import type { Converted } from '../../src/pipeline/convert/converted.ts';
import { isFile, type SeedFormat } from '../../src/pipeline/document.ts';
import { convertSeed } from './convert/convert-seed.ts';
import { type DecodedSeed, decodeSeed, largestSeed } from './decode-seed.ts';
import { toTooLarge } from './text-faults.ts';

/** A document’s text, or why there is none. */
export type DecodedDocument = DecodedSeed | { readonly text: string; readonly converted: Converted };

interface DocumentHints {
  /** The project, in whose cache the text form of a file is kept; without it, it is made anew. */
  readonly root?: string;
  readonly format: SeedFormat;
  readonly encoding?: string | undefined;
  readonly lang?: string | undefined;
}

/**
 * The most bytes of a file that is no text: its pictures and fonts, which are not read, are most of it. What it has of text
 * may be no more than the text of any other seed.
 */
export const largestFile = 50 * 1024 * 1024;

/** The text of any seed’s bytes: as it is, or the text form that is made of it. */
export function decodeDocument(bytes: Uint8Array, { root, format, ...hints }: DocumentHints): DecodedDocument {
  if (!isFile(format)) return decodeSeed(bytes, { format, ...hints });
  if (bytes.length === 0) return { fault: 'the file is empty; put the document in it or remove it' };
  if (bytes.length > largestFile) return toTooLarge('the file', bytes.length, largestFile);
  const conversion = convertSeed(bytes, format, root);
  if ('fault' in conversion) {
    const { ruleId, reason, cure } = conversion.fault;
    return { fault: `${reason}; ${cure}`, ruleId };
  }
  const { converted } = conversion;
  const length = Buffer.byteLength(converted.text);
  return length > largestSeed
    ? toTooLarge('the text of the file', length, largestSeed)
    : { text: converted.text, converted };
}
