import { expect, test } from 'vitest';
import { findPlainPieces, isPlainMark } from '../../../src/pipeline/find-plain-pieces.ts';

function listPieces(text: string): string[] {
  const found: string[] = [];
  findPlainPieces(text, (start, end) => found.push(text.slice(start, end)));
  return found;
}

test.each([
  ['Il porto, 12 navi.', ['Il', 'porto', ',', '12', 'navi', '.']],
  ["dell'anno", ['dell', "'", 'anno']],
  ['in 2023.', ['in', '2023', '.']],
  ["п'ять", ["'", 'ять']],
  ['3,5', [',', '5']],
  ['F16', ['16']],
  ['e\u0301a', ['a']],
  ['中国', []],
  ['', []],
])('the plain pieces of %j are %j', (text, expected) => {
  expect(listPieces(text)).toEqual(expected);
});

test.each([
  ['.', true],
  ["'", true],
  ['_', true],
  ['~', true],
  ['’', true],
  ['…', true],
  ['«', true],
  ['–', true],
  ['a', false],
  ['Z', false],
  ['0', false],
  [' ', false],
  ['\u007F', false],
  ['\u00A0', false],
  ['½', false],
  ['€', false],
  ['\u2015', false],
])('whether %j is a plain mark: %j', (mark, expected) => {
  expect(isPlainMark(mark.charCodeAt(0))).toBe(expected);
});
