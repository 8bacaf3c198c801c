import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type PageList, readPageList, writePageList } from '../../../src/kept-pages/page-list.ts';
import { createProject } from '../../support/create-project.ts';

const list: PageList = new Map([
  ['a/index.html', { key: 'k1', mark: '12 1700000000000.125' }],
  ['api/a.json', { key: 'k2', mark: '0 1' }],
]);

function keep(change: (text: string) => string) {
  const { root, read } = createProject({});
  const file = join(root, 'pages.txt');
  writePageList(file, list);
  writeFileSync(file, change(read('pages.txt')));
  return readPageList(file);
}

it('a list of pages is read as it was written', () => {
  expect(keep((text) => text)).toEqual(list);
});

it.each([
  ['is of another form', (text: string) => text.replace('pages 1', 'pages 0')],
  ['was not written to its end', (text: string) => text.slice(0, -2)],
  ['has lost its last line', (text: string) => text.replace(/end\n$/, '')],
  ['is empty', () => ''],
])('a list that %s says that nothing can be kept', (_, change) => {
  expect(keep(change)).toEqual(new Map());
});

it('where there is no list nothing can be kept', () => {
  expect(readPageList(join(createProject({}).root, 'pages.txt'))).toEqual(new Map());
});
