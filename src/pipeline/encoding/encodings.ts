/**
 * The encodings that bytes are tried in, by their names in the Encoding Standard (WHATWG). Of two that give the same text
 * the first is named: what most programs of its region wrote.
 */
export const tried = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'windows-1256',
  'iso-8859-2',
  'iso-8859-15',
  'iso-8859-16',
  'iso-8859-5',
  'iso-8859-7',
  'iso-8859-13',
  'koi8-u',
  'koi8-r',
  'gb18030',
  'big5',
] as const;

/** UTF-8 for one character beyond ASCII, a byte a character. */
export const utf8Sequence =
  /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/gu;

/** The standard's name of an encoding, by any of its labels; `undefined` for one that is not known. */
export function findEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

/** What no text holds: controls, what Unicode has not assigned or left to private use, and what stands for a fault. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for
const noText = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f\u007f-\u009f\p{Co}\p{Cn}\ufffd]/u;

/** The bytes as text in an encoding, a byte order mark kept since offsets count it; `undefined` where one byte has no place in it. */
export function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The bytes as text in an encoding, where all of it is such as people write. */
export function decodeAsProse(bytes: Uint8Array, encoding: string): string | undefined {
  const text = decodeAs(bytes, encoding);
  return text === undefined || noText.test(text) ? undefined : text;
}
