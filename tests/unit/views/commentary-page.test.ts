import { describe, expect, it } from 'vitest';
import type { CommentaryRecord } from '../../../src/commentary/find-commentary-on.ts';
import { toInterfaceLanguage, toNeighbours, toTocEntries } from '../../../src/views/commentary-page.ts';
import { formatDay } from '../../../src/views/date-locale.ts';

const all: CommentaryRecord[] = ['new', 'middle', 'old'].map((slug) => ({
  slug,
  title: slug,
  summary: slug,
  authors: ['A'],
  date: '2025-01-02',
  lang: 'en',
  citations: [],
  notes: [],
  noted: [],
  moved: [],
}));

describe('the neighbours of a commentary', () => {
  it.each([
    ['new', undefined, 'middle'],
    ['middle', 'new', 'old'],
    ['old', 'middle', undefined],
    ['unknown', undefined, undefined],
  ])('of %s are %s and %s', (slug, previous, next) => {
    const found = toNeighbours({ slug }, all, '/base/', 'it');
    expect([found.previous?.label, found.next?.label]).toEqual([previous, next]);
  });

  it('are linked in the interface language', () => {
    expect(toNeighbours({ slug: 'new' }, all, '/base/', 'it').next?.href).toBe('/base/it/commentary/middle/');
  });
});

describe('the contents of a commentary', () => {
  const headings = [1, 2, 3, 4].map((depth) => ({ depth, slug: `h${depth}`, text: `Heading ${depth}` }));

  it('are its headings of the second and third depth', () => {
    expect(toTocEntries(headings, 'en', 'en').map(({ id }) => id)).toEqual(['h2', 'h3']);
  });

  it('say their language only where it is not that of the page', () => {
    expect(toTocEntries(headings, 'en', 'en')[0]).not.toHaveProperty('lang');
    expect(toTocEntries(headings, 'en', 'ro')[0]?.lang).toBe('en');
  });
});

describe('the language in which an article words its figures', () => {
  it.each([
    ['it', 'en', 'it'],
    ['en-GB', 'it', 'en'],
    ['de', 'ro', 'ro'],
  ] as const)('for an article in %s read in %s is %s', (lang, locale, expected) => {
    expect(toInterfaceLanguage(lang, locale)).toBe(expected);
  });
});

describe('a day', () => {
  it.each([
    ['en', '2 January 2025'],
    ['it', '2 gennaio 2025'],
    ['ro', '2 ianuarie 2025'],
  ] as const)('is written out in %s as %s', (locale, expected) => {
    expect(formatDay('2025-01-02', locale)).toBe(expected);
  });
});
