import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepDerived } from '../../../src/cache/keep-derived.ts';
import { createProject } from '../../support/create-project.ts';

const kept = '.cache/words.bin';

/** A project of one part, and what is derived of it; `count` is how often it was made. */
function createDerived() {
  const project = createProject({ 'package-lock.json': '{}', 'part.txt': 'one two' });
  const made = { count: 0 };
  const make = () => {
    made.count += 1;
    return new Map(project.read('part.txt').split(' ').entries());
  };
  const read = () => keepDerived({ home: project.root, name: 'words', parts: ['part.txt'], make });
  return { project, made, read };
}

test('what is derived is made once and taken from the cache after that', () => {
  const { made, read } = createDerived();
  expect([read(), read(), made.count]).toEqual([
    new Map(['one', 'two'].entries()),
    new Map(['one', 'two'].entries()),
    1,
  ]);
});

test('a part that has changed makes it anew, and so does another library', () => {
  const { project, made, read } = createDerived();
  read();
  project.write('part.txt', 'one three');
  expect(read()).toEqual(new Map(['one', 'three'].entries()));
  project.write('package-lock.json', '{"a": 1}');
  read();
  expect(made.count).toBe(3);
});

test.each([
  ['nothing', () => Buffer.alloc(0)],
  ['its first half', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
  ['another file', () => Buffer.from('x'.repeat(500))],
  ['one letter gone bad', (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('two', 'twa'), 'latin1')],
])('a cache that holds %s is not read', (_, spoil) => {
  const { project, made, read } = createDerived();
  read();
  project.write(kept, spoil(readFileSync(join(project.root, kept))));
  expect([read(), made.count]).toEqual([new Map(['one', 'two'].entries()), 2]);
});

test('a place that cannot be written costs no more than the time, and leaves nothing behind', () => {
  const { project, made, read } = createDerived();
  project.write(`${kept}/in-its-way`, '');
  expect([read(), read(), made.count]).toEqual([
    new Map(['one', 'two'].entries()),
    new Map(['one', 'two'].entries()),
    2,
  ]);
  expect(readdirSync(join(project.root, '.cache'))).toEqual(['words.bin']);
});
