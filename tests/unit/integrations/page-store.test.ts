import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { readPageRecords } from '../../../src/integrations/page-store.ts';
import type { BuiltPage, PageRecord } from '../../../src/search/to-page-records.ts';
import { createProject } from '../../support/create-project.ts';

const about: BuiltPage = { locale: 'en', path: 'about/', html: '<p>About' };
const data: BuiltPage = { locale: 'en', path: 'about/data/', html: '<p>Data' };

let file: string;
let asked: string[];
beforeEach(() => {
  file = join(createProject({}).root, 'search-pages.bin');
});

/** The texts of the records, and into `asked` the pages that they were made of. */
function read(...pages: readonly BuiltPage[]): string[] {
  asked = [];
  const toRecords = ({ locale, path, html }: BuiltPage): PageRecord[] => {
    asked.push(`${locale} ${path}`);
    return [{ lang: locale, path, title: path, text: html, entities: [], locales: [locale] }];
  };
  return readPageRecords(pages, file, toRecords).map(({ text, path, lang }) => `${lang} ${path} ${text}`);
}

it('records are made once of pages that stay as they are, and come in the order of the pages', () => {
  const first = read(about, data);
  expect([first, asked]).toEqual([
    ['en about/ <p>About', 'en about/data/ <p>Data'],
    ['en about/', 'en about/data/'],
  ]);
  expect([read(data, about), asked]).toEqual([[...first].reverse(), []]);
});

it.each([
  ['words', { ...data, html: '<p>New' }],
  ['path', { ...data, path: 'about/new/' }],
  ['language', { ...data, locale: 'it' }],
])('they are made again of a page of which the %s changes, and of no other', (_, changed) => {
  read(about, data);
  expect(read(about, changed)[1]).toBe(`${changed.locale} ${changed.path} ${changed.html}`);
  expect(asked).toEqual([`${changed.locale} ${changed.path}`]);
  read(about, changed);
  expect(asked).toEqual([]);
});

it('what a page said that is gone is not kept', () => {
  read(about, data);
  expect(read(about)).toEqual(['en about/ <p>About']);
  read(about, data);
  expect(asked).toEqual(['en about/data/']);
});

it('they are made again where what was kept has gone bad', () => {
  read(about);
  writeFileSync(file, 'something else');
  expect([read(about), asked]).toEqual([['en about/ <p>About'], ['en about/']]);
});
