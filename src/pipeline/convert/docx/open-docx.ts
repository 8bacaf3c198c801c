import { strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import { ConversionFault } from '../converted.ts';
import { cureOtherKind } from '../cure-other-kind.ts';
import { findFileKind } from '../find-file-kind.ts';
import { unwrapRuns } from './unwrap-runs.ts';

/** The most bytes that the text of a DOCX may have when it is unpacked: fifty times what any seed’s text may have. */
const largest = 100 * 1024 * 1024;

/** The parts that hold text and what it refers to; pictures and embedded files are not unpacked. */
const needed = /^(?:\[Content_Types\]\.xml|_rels\/.*\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels|mimetype)$/u;

export interface DocxParts {
  /** The names of all parts. */
  readonly names: readonly string[];
  /** A part of the text as XML; empty where there is none. */
  readonly read: (name: string) => string;
  /** The same document without pictures, attached files and anything that grows when it is unpacked. */
  readonly toBytes: () => Uint8Array;
}

/** @throws {ConversionFault} where the file is no DOCX, is protected, has macros, is broken, or unpacks to too much. */
export function openDocx(bytes: Uint8Array): DocxParts {
  const kind = findFileKind(bytes);
  if (kind === 'an old or encrypted Office file') throw toOldFault(bytes);
  if (kind !== 'a zip archive') throw toOther(kind ?? 'something else');
  const names: string[] = [];
  const parts = unpack(bytes, names);
  const decode = (name: string) => new TextDecoder().decode(parts[name] ?? new Uint8Array());
  judge(names, decode);
  return { names, read: decode, toBytes: () => zipSync(unwrapParts(parts), { level: 0 }) };
}

const textPart = /^word\/(?:document|footnotes|endnotes)\d*\.xml$/u;

function unwrapParts(parts: Unzipped): Unzipped {
  const isUtf8 = (bytes: Uint8Array) => bytes[0] !== 0xfe && bytes[0] !== 0xff;
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => {
      const isText = textPart.test(name) && isUtf8(bytes);
      return [name, isText ? strToU8(unwrapRuns(new TextDecoder().decode(bytes))) : bytes];
    }),
  );
}

function unpack(bytes: Uint8Array, names: string[]): Unzipped {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (!needed.test(name)) return false;
        // What is unpacked is never more than what the archive says here.
        size += originalSize;
        if (size > largest) throw toTooLarge();
        return true;
      },
    });
  } catch (fault) {
    if (fault instanceof ConversionFault) throw fault;
    throw toDocxDamage('it is no whole zip archive');
  }
}

function judge(names: readonly string[], read: (name: string) => string): void {
  if (!names.includes('word/document.xml')) throw toOther(findOther(names, read));
  if (
    names.some((name) => name.toLowerCase().endsWith('vbaproject.bin')) ||
    read('[Content_Types].xml').includes('macroEnabled')
  ) {
    const cure = 'save it as DOCX without macros (“Word Document (.docx)”) and put that file here';
    throw new ConversionFault('document-with-macros', 'the document has macros, which are programs', cure);
  }
  const withTypes = names.filter((name) => needed.test(name) && read(name).includes('<!DOCTYPE'));
  if (withTypes.length > 0) throw toDocxDamage(`${withTypes[0]} declares a document type, which no DOCX does`);
}

function findOther(names: readonly string[], read: (name: string) => string): string {
  if (names.some((name) => name.startsWith('ppt/'))) return 'a presentation (PPTX)';
  if (names.some((name) => name.startsWith('xl/'))) return 'a spreadsheet (XLSX)';
  return read('mimetype').includes('opendocument') ? 'an OpenDocument file' : 'a zip archive';
}

function toOther(kind: string): ConversionFault {
  const reason = `its ending says that it is a DOCX, and it is ${kind}`;
  return new ConversionFault('not-its-format', reason, cureOtherKind(kind, 'a DOCX'));
}

/** Office keeps documents with a password in the container of its old formats, under this name. */
function toOldFault(bytes: Uint8Array): ConversionFault {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name))
    return toOther('in the old DOC format');
  const cure = 'save it without the password, as you may, and put that file here';
  return new ConversionFault('encrypted-document', 'the document can be opened only with a password', cure);
}

function toTooLarge(): ConversionFault {
  const reason = `the text of the document unpacks to more than ${largest / 1024 / 1024} MiB`;
  return new ConversionFault('too-large-document', reason, 'split it into documents');
}

/** The fault of a file that is not whole. */
export function toDocxDamage(found: string): ConversionFault {
  const cure = 'get the file once more, or open it in a word processor and save it again';
  return new ConversionFault('damaged-document', `the DOCX is damaged: ${found}`, cure);
}
