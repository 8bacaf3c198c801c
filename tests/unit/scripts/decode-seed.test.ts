import { expect, test } from 'vitest';
import { decodeSeed, largestSeed } from '../../../scripts/ingest/decode-seed.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const encode = (text: string) => new TextEncoder().encode(text);

test.each([
  ['nothing', bytes(), 'the file is empty'],
  ['white space', encode(' \r\n\t\u00a0'), 'only white space'],
  ['a byte order mark alone', encode('\ufeff\n'), 'only white space'],
  ['a NUL in the text', encode('ab\nc\u0000def'), 'found NUL', { line: 2, column: 2 }],
  ['UTF-16', bytes(0xff, 0xfe, 0x41, 0), 'UTF-16'],
  ['Latin-1', bytes(0x63, 0x0a, 0x66, 0xe9, 0x20), 'found 0xe9, which is not UTF-8', { line: 2, column: 2 }],
  ['two bytes of Latin-1 in a row', bytes(0x63, 0xe9, 0xe8, 0x63), 'found 0xe9', { line: 1, column: 2 }],
  ['a continuation byte alone', bytes(0x63, 0xa9, 0x63), 'found 0xa9', { line: 1, column: 2 }],
  ['a character cut at the end', bytes(0x41, 0xc3), 'found 0xc3', { line: 1, column: 2 }],
  ['a PDF', encode('%PDF-1.7'), 'a PDF'],
  ['an office document', bytes(0x50, 0x4b, 3, 4), 'an office document'],
  ['too much', new Uint8Array(largestSeed + 1).fill(65), 'the limit is 2 MiB'],
])('%s is a fault that says so', (_, data, words, place?: object) => {
  expect(decodeSeed(data)).toEqual({ fault: expect.stringContaining(words), ...(place && { place }) });
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
