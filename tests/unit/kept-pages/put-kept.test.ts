import { mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPutKept, findMark } from '../../../src/kept-pages/put-kept.ts';
import { createProject } from '../../support/create-project.ts';

function open() {
  const project = createProject({ 'dist/a/index.html': 'page a' });
  const [from, to] = [join(project.root, 'dist'), join(project.root, 'made')];
  const old = join(from, 'a/index.html');
  const mark = findMark(old);
  if (!mark) throw new Error('the page is there');
  return { ...project, from, to, old, mark, put: createPutKept(from, to) };
}

describe('a page of the last build', () => {
  it('is the same file in the new site, and looks as it did', () => {
    const { put, old, to, mark, read } = open();
    expect(put('a/index.html', mark)).toBe(true);
    expect(read('made/a/index.html')).toBe('page a');
    expect(findMark(join(to, 'a/index.html'))).toBe(mark);
    expect(statSync(join(to, 'a/index.html')).ino).toBe(statSync(old).ino);
  });

  it.each([
    ['is gone', (project: ReturnType<typeof open>) => project.remove('dist/a/index.html')],
    ['was written again', ({ old }: ReturnType<typeof open>) => utimesSync(old, 1, 1)],
    ['is longer', ({ old }: ReturnType<typeof open>) => writeFileSync(old, 'page a, and more')],
    [
      'is a folder',
      ({ remove, old }: ReturnType<typeof open>) => {
        remove('dist/a/index.html');
        mkdirSync(old);
      },
    ],
  ])('is not kept where it %s', (_, change) => {
    const project = open();
    change(project);
    expect(project.put('a/index.html', project.mark)).toBe(false);
    expect(project.list('made/a')).toEqual([]);
  });

  it('is a copy that looks the same where something stands in the way of a second name', () => {
    const { put, write, mark, read, to, old } = open();
    write('made/a/index.html', 'what a disk without links would have');
    expect(put('a/index.html', mark)).toBe(true);
    expect(read('made/a/index.html')).toBe('page a');
    expect(statSync(join(to, 'a/index.html')).ino).not.toBe(statSync(old).ino);
  });
});
