import { utf8Sequence } from './encodings.ts';

/** Words on each side of one with letters beyond ASCII that are looked at with it: they say which language it is. */
const around = 3;
/** The most bytes looked at. */
const longest = 8192;
const space = /[\t\n\f\r ]+/u;

/**
 * The words of a file that its encoding decides, each with its neighbours, a line for a run of them. Bytes below 0x40 are ASCII
 * in every encoding of bytes, so that spaces and the tags of a page can be found before it is known.
 */
export function sampleBytes(bytes: Uint8Array): Uint8Array {
  const words = Buffer.from(bytes)
    .toString('latin1')
    .replace(/<[^<>]*>/gu, ' ')
    .split(space);
  const lines: string[] = [];
  let [last, length] = [-1, 0];
  for (const [at, word] of words.entries()) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: each character stands for a byte here
    if (at < last - around || /^[\x00-\x7f]*$/u.test(word)) continue;
    const run = words.slice(Math.max(last, at - around, 0), at + around + 1).join(' ');
    last = at + around + 1;
    lines.push(run);
    length += run.length;
    if (length > longest) break;
  }
  return Buffer.from(lines.join('\n').slice(0, longest * 2), 'latin1');
}

/** In other encodings of letters, hardly any bytes stand as UTF-8 has them. */
const mostly = 0.6;

/** Whether bytes are UTF-8 but for a few: then these are faults, and no sign of another encoding. */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  const read = Buffer.from(bytes).toString('latin1');
  const high = bytes.reduce((sum, byte) => sum + Number(byte >= 0x80), 0);
  const sound = read.matchAll(utf8Sequence).reduce((sum, [found]) => sum + found.length, 0);
  return sound / high >= mostly;
}
