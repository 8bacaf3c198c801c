import { expect, test } from 'vitest';
import { toPageRecords } from '../../../src/search/to-page-records.ts';

const toPage = (head: string) => ({
  locale: 'en',
  path: 'about/',
  html: `<html lang="en"><head>${head}</head><body><main data-pagefind-body><h1>Olives</h1><p>Green.</p></main></body></html>`,
});

test('a page that is written to be read can be found', () => {
  expect(toPageRecords(toPage('<meta name="robots" content="all">')).map(({ title }) => title)).toEqual(['Olives']);
});

test('a page that asks to be left out of indexes cannot', () => {
  expect(toPageRecords(toPage('<meta name="robots" content="noindex">'))).toEqual([]);
});
