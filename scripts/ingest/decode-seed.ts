import { decodeUtf8 } from '../../src/loaders/decode-utf8.ts';
import type { Message } from '../../src/model/message.ts';
import type { Format } from '../../src/pipeline/document.ts';
import { detectEncoding } from '../../src/pipeline/encoding/detect-encoding.ts';
import { decodeAs, findEncoding } from '../../src/pipeline/encoding/encodings.ts';
import { findDeclaredEncoding } from '../../src/pipeline/encoding/find-declared-encoding.ts';
import type { LetterModel } from '../../src/pipeline/encoding/letter-model.ts';
import { isMostlyUtf8 } from '../../src/pipeline/encoding/sample-bytes.ts';
import { loadLetterModels } from './load-letter-models.ts';
import { findTextFault, nulFault, type SeedFault, toDoubt, toTooLarge } from './text-faults.ts';

/** The most bytes a seed may have: some 1,000 pages of plain text, past any report. */
export const largestSeed = 2 * 1024 * 1024;

/** What is known of a seed before it is decoded. */
interface SeedHints {
  readonly format: Format;
  /** As its facts have it: a label of the Encoding Standard. */
  readonly encoding?: string | undefined;
  /** As its facts have it. */
  readonly lang?: string | undefined;
}

/** A seed’s text, or why there is none. */
export type DecodedSeed =
  | {
      readonly text: string;
      /** The standard’s name of the encoding; absent for UTF-8. */
      readonly encoding?: string;
      readonly messages?: readonly Message[];
    }
  | SeedFault;

/**
 * The text of a seed's bytes, to the last character as received, or why it is none. The encoding is what its facts say, its
 * first bytes, the page itself; else UTF-8; else what the letters of its words bear out. A byte order mark stays, since
 * offsets count it.
 */
export function decodeSeed(bytes: Uint8Array, hints: SeedHints = { format: 'text' }): DecodedSeed {
  if (bytes.length === 0) return { fault: 'the file is empty; put the document’s text in it or remove it' };
  if (bytes.length > largestSeed) return toTooLarge('the file', bytes.length, largestSeed);
  const mark = findForeignMark(bytes);
  if (mark) return { fault: `the file is ${mark}; give it the ending of what it is, or save its text` };
  const decoded = decodeBytes(bytes, hints);
  return 'fault' in decoded ? decoded : (findTextFault(decoded.text, bytes, hints.encoding !== undefined) ?? decoded);
}

function decodeBytes(bytes: Uint8Array, hints: SeedHints): DecodedSeed {
  const declared = findDeclaredEncoding(bytes, hints.format);
  const label = hints.encoding ?? declared?.label;
  if (label !== undefined)
    return decodeDeclared(bytes, label, hints.encoding ? 'its facts say' : sayers[declared?.by ?? 'page']);
  const utf8 = decodeUtf8(bytes);
  if ('text' in utf8 && !utf8.text.includes('\0')) return utf8;
  if ('fault' in utf8 && isMostlyUtf8(bytes)) return utf8;
  const detected = detectEncoding(bytes, chooseModels(hints.lang));
  if (detected.kind === 'doubtful') return toDoubt(detected.either);
  if (detected.kind === 'clear') return { ...detected.found, messages: [toAssumption(detected.found.encoding)] };
  return bytes.includes(0) ? nulFault(bytes) : utf8;
}

const sayers = { mark: 'its first bytes say', page: 'the page says' } as const;

function decodeDeclared(bytes: Uint8Array, label: string, sayer: string): DecodedSeed {
  const encoding = findEncoding(label);
  if (encoding === 'utf-8') return decodeUtf8(bytes);
  const text = encoding && decodeAs(bytes, encoding);
  if (encoding && text !== undefined) return { text, encoding };
  const reason = encoding
    ? `${sayer} that it is ${encoding}, and some of its bytes are not`
    : `${sayer} that it is in “${label}”, which is no encoding that is known`;
  return { fault: `${reason}; say “encoding” in its facts, or save it as UTF-8` };
}

function chooseModels(lang: string | undefined): readonly LetterModel[] {
  const models = loadLetterModels();
  const own = models.filter((model) => model.lang === lang?.split('-')[0]);
  return own.length > 0 ? own : models;
}

function toAssumption(encoding: string): Message {
  const reason = `its bytes are not UTF-8 and were read as ${encoding}, which its letters bear out; write “encoding: ${encoding}” in its facts if that is right`;
  return { ruleId: 'assumed-encoding', level: 'warning', reason };
}

function findForeignMark([a, b, c, d]: Uint8Array): string | undefined {
  if (a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46) return 'a PDF';
  if (a === 0x50 && b === 0x4b && (c === 3 || c === 5)) return 'a zip archive or an office document';
  return undefined;
}
