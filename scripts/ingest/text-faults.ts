import { toPlace } from '../../src/loaders/decode-utf8.ts';
import { type Candidate, findFirstDifference } from '../../src/pipeline/encoding/detect-encoding.ts';
import { findDoubleEncoding } from '../../src/pipeline/encoding/find-double-encoding.ts';
import { loadLetterModels } from './load-letter-models.ts';

/** Why a seed's bytes are no text that can be read, and where; the cure stands behind the first semicolon. */
export interface SeedFault {
  readonly fault: string;
  readonly place?: { readonly line: number; readonly column: number };
  readonly ruleId?: string;
}

/** The fault of so many bytes, where `what` may have no more than the limit. */
export function toTooLarge(what: string, length: number, limit: number): SeedFault {
  const [found, most] = [length, limit].map((bytes) => bytes / 1024 / 1024);
  return {
    fault: `${what} has ${found?.toFixed(1)} MiB, and the limit is ${most}; split it into documents`,
    ruleId: 'too-large-document',
  };
}

/** The fault of two readings of which neither is clear, with the first words in which they differ. */
export function toDoubt([one, other]: readonly [Candidate, Candidate]): SeedFault {
  const { at, words } = findFirstDifference(one.text, other.text);
  return {
    fault:
      `its bytes are not UTF-8, and may be ${one.encoding} (“${words[0]}”) or ${other.encoding} (“${words[1]}”); ` +
      `write “encoding: ${one.encoding}”, or what it is, in its facts`,
    place: findPlace(one.text, at),
    ruleId: 'ambiguous-encoding',
  };
}

/** The fault of a file with the byte 0, which no text has. */
export function nulFault(bytes: Uint8Array): SeedFault {
  return {
    fault: 'found NUL: this is not a text file; save the document’s text as UTF-8',
    place: toPlace(bytes, bytes.indexOf(0)),
  };
}

/** What is wrong with text that could be decoded. Where a person named its encoding, letters that look wrong are meant. */
export function findTextFault(text: string, bytes: Uint8Array, isNamed: boolean): SeedFault | undefined {
  if (!/[^\s\ufeff\p{Cc}\p{Cf}]/u.test(text))
    return { fault: 'the file holds only white space; put the document’s text in it or remove it' };
  if (text.includes('\0')) return nulFault(bytes);
  const double = isNamed ? undefined : findDoubleEncoding(text, loadLetterModels);
  if (!double) return undefined;
  const { found, meant, encoding, count, at } = double;
  const others = count === 1 ? '' : `, as ${count} words are`;
  return {
    fault:
      `“${found}” is “${meant}” read as ${encoding} and saved again${others}; ` +
      'get the text from its source again, or, where the file says a wrong encoding or is meant to be so, write “encoding: utf-8” in its facts',
    place: findPlace(text, at),
    ruleId: 'double-encoding',
  };
}

/** 1-based; columns count UTF-16 code units. */
function findPlace(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
