/** The most bytes a seed may have: some 800 pages of plain text, far past any report. */
export const largestSeed = 4 * 1024 * 1024;

const lineFeed = 0x0a;

export type Decoded = { readonly text: string } | { readonly fault: string; readonly place?: Place };

/** 1-based; columns count bytes. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * The text of a seed's bytes, to the last character as received, or why it is none.
 * Only UTF-8 is read; a byte order mark stays, since offsets count it.
 */
export function decodeSeed(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { fault: 'the file is empty; put the document’s text in it or remove it' };
  if (bytes.length > largestSeed) {
    const found = (bytes.length / 1024 / 1024).toFixed(1);
    return {
      fault: `the file has ${found} MiB; the limit is ${largestSeed / 1024 / 1024} MiB: split it into documents`,
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
  return decodeUtf8(bytes);
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (/[^\s\ufeff\p{Cc}\p{Cf}]/u.test(text)) return { text };
    return { fault: 'the file holds only white space; put the document’s text in it or remove it' };
  } catch {
    const at = findInvalidUtf8(bytes);
    const found = `0x${bytes[at]?.toString(16)}`;
    return {
      fault: `found ${found}, which is not UTF-8; save the document’s text as UTF-8`,
      place: toPlace(bytes, at),
    };
  }
}

function findForeignMark(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'UTF-16';
  if (a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46) return 'a PDF';
  if (a === 0x50 && b === 0x4b && (c === 3 || c === 5)) return 'a zip archive or an office document';
  return undefined;
}

function toPlace(bytes: Uint8Array, at: number): Place {
  const before = bytes.subarray(0, at);
  const line = before.reduce((count, byte) => count + Number(byte === lineFeed), 1);
  return { line, column: at - before.lastIndexOf(lineFeed) };
}

/** Index of the byte at which the text stops being UTF-8: the first of a character that is not completed. */
function findInvalidUtf8(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isUtf8Prefix(bytes.subarray(0, middle + 1))) low = middle + 1;
    else high = middle;
  }
  let lead = low - 1;
  while (lead > low - 4 && isContinuation(bytes[lead])) lead -= 1;
  return (bytes[lead] ?? 0) >= 0xc0 ? lead : low;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte < 0xc0;
}

function isUtf8Prefix(bytes: Uint8Array): boolean {
  try {
    // A stream may end within a character; only a byte that can follow nothing is a fault.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
