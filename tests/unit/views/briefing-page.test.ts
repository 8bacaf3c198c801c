import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import { indexTranslations } from '../../../src/index/index-translations.ts';
import { toBriefingPage } from '../../../src/views/briefing-page.ts';
import { createFigureFormatter } from '../../../src/views/format-figure.ts';
import { createDocument } from '../../support/create-document.ts';

const createReader = (locale: Locale) =>
  ({ locale, find: indexTranslations([]), names: new Map(), format: createFigureFormatter(locale) }) as never;
const ships = createDocument('a', 'it', [{ id: 's-a', text: 'Trenta navi.' }]);
/** A document of the same name with other words, as after an edit. */
const boats = createDocument('a', 'it', [{ id: 's-b', text: 'Due barche.' }]);
const listSegments = (briefing: typeof ships, reader: never) =>
  toBriefingPage(briefing, reader).coverage.map(({ id }) => id);

describe('the page of a document', () => {
  it('is made once for a reader who asks for it again', () => {
    const reader = createReader('en');
    expect(toBriefingPage(ships, reader)).toBe(toBriefingPage(ships, reader));
  });

  it('is that of the document and not of another of the same name, which was asked for before', () => {
    const reader = createReader('en');
    const pages = [ships, boats, ships].map((briefing) => listSegments(briefing, reader));
    expect(pages).toEqual([['s-a'], ['s-b'], ['s-a']]);
  });

  it('is that of the reader and not of another one', () => {
    const [english, italian] = [createReader('en'), createReader('it')];
    expect(toBriefingPage(ships, english)).not.toBe(toBriefingPage(ships, italian));
  });
});
