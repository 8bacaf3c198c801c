/** The most bytes a seed may have: some 800 pages of plain text, far past any report. */
export const largestSeed = 4 * 1024 * 1024;

export type Decoded = { readonly text: string } | { readonly fault: string };

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
  if (nul >= 0) return { fault: `byte ${nul} is NUL: this is not a text file; save the document’s text as UTF-8` };
  return decodeUtf8(bytes);
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (/[^\s\ufeff\p{Cc}\p{Cf}]/u.test(text)) return { text };
    return { fault: 'the file holds only white space; put the document’s text in it or remove it' };
  } catch {
    const place = findInvalidUtf8(bytes);
    return { fault: `byte ${place} (0x${bytes[place]?.toString(16)}) is not UTF-8; save the document’s text as UTF-8` };
  }
}

function findForeignMark(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'UTF-16';
  if (a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46) return 'a PDF';
  if (a === 0x50 && b === 0x4b && (c === 3 || c === 5)) return 'a zip archive or an office document';
  return undefined;
}

/** Index of the first byte that no UTF-8 text has there, by bisection over what a lenient decoder keeps. */
function findInvalidUtf8(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isUtf8Prefix(bytes.subarray(0, middle + 1))) low = middle + 1;
    else high = middle;
  }
  return low;
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
