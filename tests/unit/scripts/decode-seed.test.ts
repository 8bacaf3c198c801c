import { expect, test } from 'vitest';
import { decodeSeed, largestSeed } from '../../../scripts/ingest/decode-seed.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const encode = (text: string) => new TextEncoder().encode(text);

test.each([
  ['nothing', bytes(), 'the file is empty'],
  ['white space', encode(' \r\n\t\u00a0'), 'only white space'],
  ['a byte order mark alone', encode('\ufeff\n'), 'only white space'],
  ['a NUL in the text', encode('abc\u0000def'), 'byte 3 is NUL'],
  ['UTF-16', bytes(0xff, 0xfe, 0x41, 0), 'UTF-16'],
  ['Latin-1', bytes(0x63, 0x61, 0x66, 0xe9, 0x20), 'byte 4 (0x20) is not UTF-8'],
  ['a character cut at the end', bytes(0x41, 0xc3), 'is not UTF-8'],
  ['a PDF', encode('%PDF-1.7'), 'a PDF'],
  ['an office document', bytes(0x50, 0x4b, 3, 4), 'an office document'],
  ['too much', new Uint8Array(largestSeed + 1).fill(65), 'the limit is 4 MiB'],
])('%s is a fault that says so', (_, data, words) => {
  expect(decodeSeed(data)).toEqual({ fault: expect.stringContaining(words) });
});

test.each([
  'Zażółć gęślą jaźń',
  '\ufeffwith a mark',
  'a\u0007b\u202e',
  '---\nfront: matter\n---',
  '<script>{process.exit()}</script>',
])('%j is text, kept to the last character', (text) => {
  expect(decodeSeed(encode(text))).toEqual({ text });
});
