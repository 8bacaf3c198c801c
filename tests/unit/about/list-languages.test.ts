import { describe, expect, it } from 'vitest';
import { listLanguages } from '../../../src/about/list-languages.ts';

const rows = listLanguages({
  briefings: [{ lang: 'ro' }, { lang: 'it' }, { lang: 'it' }],
  translations: [{ lang: 'en' }, { lang: 'de' }],
  locales: ['en', 'it'],
  dataFiles: ['/data/languages/it/numbers.yml', '/data/languages/it/dates.yml', '/data/languages/fr/dates.yml'],
});

describe('the languages of the site', () => {
  it('are all that it has anything in, those with most documents first and then by tag', () => {
    expect(rows.map(({ lang }) => lang)).toEqual(['it', 'ro', 'de', 'en', 'fr']);
  });

  it('each say their documents, translations, interface and lists', () => {
    expect(rows.find(({ lang }) => lang === 'it')).toEqual({
      lang: 'it',
      documents: 2,
      translations: 0,
      isInterface: true,
      lists: 2,
    });
    expect(rows.find(({ lang }) => lang === 'de')).toEqual({
      lang: 'de',
      documents: 0,
      translations: 1,
      isInterface: false,
      lists: 0,
    });
  });
});
