import { describe, expect, it } from 'vitest';
import { toSeedName } from '../../../../scripts/new/to-seed-name.ts';

const name = (file: string, taken: readonly string[] = [], isOneOfMany = true) =>
  toSeedName(file, { taken, isOneOfMany });

describe('toSeedName', () => {
  it.each([
    ['Il Faro (1).txt', 'il-faro-1'],
    ['../../etc/passwd.txt', 'passwd'],
    ['..txt', 'document'],
    ['Северный порт.md', 'severnyy-port'],
    ['a\u0000b\u202e\n.txt', 'a-b'],
    ['NUL.txt', 'nul-1'],
    ['null.txt', 'null'],
    ['…….txt', 'document'],
    [`${'x'.repeat(300)}.txt`, 'x'.repeat(60)],
  ])('makes of %j %j', (file, expected) => expect(name(file)).toBe(expected));

  it.each([
    ['the same name', 'due.txt', ['due.txt'], 'due-2'],
    ['another ending', 'due.txt', ['due.pdf', 'due-2.md'], 'due-3'],
    ['another case', 'due.txt', ['DUE.txt'], 'due-2'],
    ['a longer name', 'due.txt', ['due-moli.txt'], 'due'],
  ])('numbers one of many where there is %s', (_, file, taken, expected) => expect(name(file, taken)).toBe(expected));

  it('refuses a single one whose name is taken, or has no letters', () => {
    expect(() => name('due.txt', ['due.md'], false)).toThrow('seeds/due.md is there already');
    expect(() => name('….txt', [], false)).toThrow('has no letters or digits');
  });
});
