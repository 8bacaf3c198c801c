import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../src/i18n/create-translator.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { indexTranslations } from '../../../src/index/index-translations.ts';
import { toBriefingPage } from '../../../src/views/briefing-page.ts';
import { createFigureFormatter } from '../../../src/views/format-figure.ts';
import { toBriefingCard, toCardText, toSiteCard } from '../../../src/views/social-card.ts';
import { createDocument } from '../../support/create-document.ts';

const text = 'Il porto dice che circa 30 navi sarebbero partite con 4 marinai.';
const ships = {
  ...{ id: 'f-ships', text: '30 navi', value: 30, unit: 'navi', approximate: true, cue: 'circa', period: '2020' },
  ...{ attribution: 'Il porto', hedge: 'sarebbero', modality: 'reported', subject: 'navi partite' },
};
const sailors = { id: 'f-sailors', text: '4 marinai', value: 4, unit: 'marinai' };
const site = { title: 'Site', site: 'https://example.org' };
const isLatin = (words: string) => !/[\p{Script=Arabic}\p{Script=Han}]/u.test(words);

function make(changes: object, locale: Locale = 'en', canSet = isLatin) {
  const document = createDocument('a', 'it', [{ id: 's-a', text, figures: [ships, sailors] }]);
  const briefing = { ...document, keyFigures: document.figures.map(({ id }) => id), ...changes };
  const find = indexTranslations([
    { briefing: 'a', lang: 'en', entries: [{ source: text, target: 'Thirty.', state: 'draft', notes: [] }] },
  ]);
  const reader = { locale, find, names: new Map(), format: createFigureFormatter(locale) };
  const page = toBriefingPage(briefing, reader as never);
  return toBriefingCard(briefing, page, site, { locale, t: createTranslator(locale), canSet });
}

describe('the card of a briefing', () => {
  it('says what the document is, what its translation is worth, and the leading figure so that nobody can misquote it', () => {
    expect(make({ titleBy: 'editors' })).toEqual({
      site: 'Site',
      title: 'Title of a',
      facts: [
        'A document in Italian · Publisher: not stated · Date: not stated · title by the editors',
        'Translation: 1 sentence: machine draft, not reviewed',
      ],
      figure: {
        value: 'about 30 “navi” [it]',
        lines: [
          'How sure: Reported, Hedged (“sarebbero” [it])',
          'Who says so: “Il porto” [it]',
          '“navi partite” [it], 2020',
        ],
      },
    });
  });

  it('says the publisher and the day where they are stated, and the source’s words without a tag to its own readers', () => {
    const { facts, figure } = make({ publisher: 'Ministero', date: '2024-04-12' }, 'it');
    expect(facts[0]).toContain('Ministero');
    expect(facts[0]).toContain('12 aprile 2024');
    expect(figure?.value).toBe('circa 30 navi');
  });

  it('says what a document is where its title is in letters the face does not have', () => {
    const { title, facts } = make({ title: 'تقرير', lang: 'ar', publisher: 'وزارة', keyFigures: [] });
    expect(title).toBe('A document in Arabic');
    expect(facts[0]).toBe('Publisher: (in Arabic) · Date: not stated');
  });

  it('has the title in the reader’s language where there is one', () => {
    expect(make({ title: { ar: 'تقرير', en: 'A report' }, lang: 'ar', keyFigures: [] }).title).toBe('A report');
  });

  it('goes on to the next figure where one has letters that the face does not have, and has none at last', () => {
    expect(make({}, 'en', (words) => !words.includes('porto'))?.figure?.value).toBe('4 “marinai” [it]');
    expect(make({}, 'en', (words) => !/\d/u.test(words))).not.toHaveProperty('figure');
  });

  it('is told in words to those who do not see it: all that is on it', () => {
    const card = make({});
    const told = toCardText(card);
    for (const words of [card.site, card.title, ...card.facts, card.figure?.value, ...(card.figure?.lines ?? [])])
      expect(told).toContain(words);
  });
});

describe('the card of the site', () => {
  it('says what the site is and where', () => {
    expect(toSiteCard(site, 'All ships.', isLatin)).toEqual({
      site: 'Site',
      title: 'All ships.',
      facts: ['example.org'],
    });
  });

  it('has the address alone where the face does not have the letters', () => {
    const card = toSiteCard({ ...site, title: '报告' }, '报告。', isLatin);
    expect(card).toEqual({ site: 'example.org', title: 'example.org', facts: [] });
  });
});
