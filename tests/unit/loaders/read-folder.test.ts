import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../../src/loaders/read-folder.ts';
import { ContentError } from '../../../src/pipeline/mdx/content-error.ts';
import { createProject } from '../../support/create-project.ts';

const read = (root: string) => readFolder(root, 'notes', '.txt', (text, id, file) => [id, file, text]);

describe('the files of a folder', () => {
  it('are read in the order of their names, a link as the file it leads to', () => {
    const { root } = createProject({ 'notes/b.txt': 'ș', 'notes/a.txt': '\uFEFFa', 'notes/c.md': 'no' });
    symlinkSync(join(root, 'notes/b.txt'), join(root, 'notes/c.txt'));
    expect(read(root)).toEqual([
      ['a', 'notes/a.txt', '\uFEFFa'],
      ['b', 'notes/b.txt', 'ș'],
      ['c', 'notes/c.txt', 'ș'],
    ]);
  });

  it('are none where there is no folder', () => {
    expect(read(createProject({}).root)).toEqual([]);
  });

  it('are refused together where some cannot be read, each with its place and what to do', () => {
    const { root } = createProject({ 'notes/a.txt': 'fine', 'notes/latin.txt': Buffer.from('x\ncaf\xe9', 'latin1') });
    mkdirSync(join(root, 'notes/folder.txt'));
    symlinkSync('nowhere', join(root, 'notes/gone.txt'));
    symlinkSync('loop.txt', join(root, 'notes/loop.txt'));
    expect(() => read(root)).toThrow(ContentError);
    expect(() => read(root)).toThrow(
      [
        'notes/folder.txt:1:1: it is a folder and no file; take it away, or give it a name without this ending',
        'notes/gone.txt:1:1: it is a link to nothing; take it away, or put the file there',
        'notes/latin.txt:2:4: found 0xe9, which is not UTF-8; save the text as UTF-8',
        'notes/loop.txt:1:1: it is a link that leads back to itself; take it away, or put the file there',
      ].join('\n'),
    );
  });
});
