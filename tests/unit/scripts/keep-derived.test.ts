import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepDerived } from '../../../scripts/cache/keep-derived.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'derived-'));
  writeFileSync(join(home, 'package-lock.json'), '{}');
  writeFileSync(join(home, 'words.yml'), 'one: 1');
});
afterEach(() => rmSync(home, { recursive: true }));

const keep = (make: () => unknown) => keepDerived({ home, name: 'lists/words', parts: ['words.yml'], make });

test('what was made is taken from the cache while nothing has changed, maps and all', () => {
  const value = { words: new Map([['one', 1]]), list: [undefined, 'a'] };
  expect(keep(() => value)).toBe(value);
  const again = vi.fn();
  expect(keep(again)).toEqual(value);
  expect(again).not.toHaveBeenCalled();
});

test.each([
  ['a part', () => writeFileSync(join(home, 'words.yml'), 'one: 2')],
  ['a library', () => writeFileSync(join(home, 'package-lock.json'), '{"a": 1}')],
  ['the kept file', () => writeFileSync(join(home, '.cache', 'lists', 'words.bin'), 'spoilt')],
])('it is made again where %s has changed', (_, change) => {
  keep(() => 'old');
  change();
  expect(keep(() => 'new')).toBe('new');
});

test('nothing but the kept file stays in the cache', () => {
  keep(() => 'a');
  expect(readdirSync(join(home, '.cache', 'lists'))).toEqual(['words.bin']);
});

test('where the cache cannot be written it is made each time', () => {
  writeFileSync(join(home, '.cache'), 'a file where the folder should be');
  chmodSync(join(home, '.cache'), 0o400);
  expect([keep(() => 1), keep(() => 2)]).toEqual([1, 2]);
});

test('what making throws is thrown', () => {
  expect(() =>
    keep(() => {
      throw new Error('no such word');
    }),
  ).toThrow('no such word');
});
