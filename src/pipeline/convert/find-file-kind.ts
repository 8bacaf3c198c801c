/** What files begin with, and what they are, in words for messages. */
const signatures: readonly (readonly [bytes: readonly number[], kind: FileKind])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'an old or encrypted Office file'],
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive'],
  [[0x50, 0x4b, 0x05, 0x06], 'a zip archive'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'RTF'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x89, 0x50, 0x4e, 0x47], 'an image'],
  [[0xff, 0xd8, 0xff], 'an image'],
];

type FileKind =
  | 'a PDF'
  | 'an old or encrypted Office file'
  | 'a zip archive'
  | 'RTF'
  | 'a gzip archive'
  | 'an image'
  | 'an HTML page';

/** Programs put some bytes before the signature of a PDF; its readers look for it this far. */
const pdfWindow = 1024;

/** What a file is by its first bytes; `undefined` where they say nothing. */
export function findFileKind(bytes: Uint8Array): FileKind | undefined {
  const found = signatures.find(([signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (found) return found[1];
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, pdfWindow));
  if (opening.includes('%PDF-')) return 'a PDF';
  return /^\s*<(?:!doctype html|html)\b/iu.test(opening) ? 'an HTML page' : undefined;
}
