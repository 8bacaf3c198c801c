export type Decoded = { readonly text: string } | { readonly fault: string; readonly place?: Place };

/** 1-based; columns count bytes. */
interface Place {
  readonly line: number;
  readonly column: number;
}

const lineFeed = 0x0a;

/** The text of `bytes`, a byte order mark kept since offsets count it; or the first byte that is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const at = findInvalidUtf8(bytes);
    const found = `0x${bytes[at]?.toString(16)}`;
    return { fault: `found ${found}, which is not UTF-8; save the text as UTF-8`, place: toPlace(bytes, at) };
  }
}

/** The place of a byte. */
export function toPlace(bytes: Uint8Array, at: number): Place {
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
  if (isUtf8(bytes.subarray(0, low))) return low;
  let lead = low - 1;
  while (lead > low - 4 && isContinuation(bytes[lead])) lead -= 1;
  return (bytes[lead] ?? 0) >= 0xc0 ? lead : low;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte < 0xc0;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
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
