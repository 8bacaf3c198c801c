import { type Decoded, decodeUtf8, toPlace } from '../../src/loaders/decode-utf8.ts';

/** The most bytes a seed may have: some 1,000 pages of plain text, past any report. */
export const largestSeed = 2 * 1024 * 1024;

/**
 * The text of a seed's bytes, to the last character as received, or why it is none.
 * Only UTF-8 is read; a byte order mark stays, since offsets count it.
 */
export function decodeSeed(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { fault: 'the file is empty; put the document’s text in it or remove it' };
  if (bytes.length > largestSeed) {
    const found = (bytes.length / 1024 / 1024).toFixed(1);
    return {
      fault: `the file has ${found} MiB; the limit is ${largestSeed / 1024 / 1024} MiB; split it into documents`,
    };
  }
  const mark = findForeignMark(bytes);
  if (mark) return { fault: `the file is ${mark}; save the document’s text as UTF-8` };
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return {
      fault: 'found NUL: this is not a text file; save the document’s text as UTF-8',
      place: toPlace(bytes, nul),
    };
  const decoded = decodeUtf8(bytes);
  if ('fault' in decoded || /[^\s\ufeff\p{Cc}\p{Cf}]/u.test(decoded.text)) return decoded;
  return { fault: 'the file holds only white space; put the document’s text in it or remove it' };
}

function findForeignMark(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'UTF-16';
  if (a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46) return 'a PDF';
  if (a === 0x50 && b === 0x4b && (c === 3 || c === 5)) return 'a zip archive or an office document';
  return undefined;
}
