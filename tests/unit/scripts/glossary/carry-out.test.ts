import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { carryOut } from '../../../../scripts/glossary/carry-out.ts';
import { createProject } from '../../../support/create-project.ts';

const change = (file: string, text: string, to = file) => ({
  file,
  text,
  to,
  edits: [{ start: 0, end: text.length, text: `new ${text}` }],
});
const project = () => createProject({ 'content/glossary/old.mdx': 'entry', 'content/commentary/a.mdx': 'text' });
const old = { file: 'content/glossary/old.mdx', text: 'entry' };

describe('carryOut', () => {
  it('writes every file and takes the old entry away', () => {
    const { root, read, list } = project();
    const changes = [change(old.file, 'entry', 'content/glossary/new.mdx'), change('content/commentary/a.mdx', 'text')];
    carryOut(root, { changes, removed: old, left: [] });
    expect(list('content/glossary')).toEqual(['italy.mdx', 'new.mdx']);
    expect(read('content/glossary/new.mdx')).toBe('new entry');
    expect(read('content/commentary/a.mdx')).toBe('new text');
  });

  it('has lost nothing where it cannot go on: the old entry is there until all else is written', () => {
    const { root, read, list } = project();
    // A folder in the place of a file cannot be written.
    mkdirSync(join(root, 'content/commentary/b.mdx'));
    const changes = [
      change(old.file, 'entry', 'content/glossary/new.mdx'),
      change('content/commentary/b.mdx', 'other'),
      change('content/commentary/a.mdx', 'text'),
    ];
    expect(() => carryOut(root, { changes, removed: old, left: [] })).toThrow();
    expect(read('content/glossary/old.mdx')).toBe('entry');
    expect(read('content/commentary/a.mdx')).toBe('text');
    expect(list('content/commentary')).toEqual(['a.mdx', 'b.mdx']);
  });
});
