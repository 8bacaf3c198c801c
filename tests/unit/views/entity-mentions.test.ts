import { describe, expect, it } from 'vitest';
import { collectEntities, type EntityUse } from '../../../src/index/collect-entities.ts';
import { indexTranslations } from '../../../src/index/index-translations.ts';
import { translationSchema } from '../../../src/model/translation.ts';
import { toCompanions } from '../../../src/views/entity-company.ts';
import { toNamedIn } from '../../../src/views/entity-mentions.ts';
import { toSeen } from '../../../src/views/entity-seen.ts';
import { toMentionPagePath, toMentionPages } from '../../../src/views/mention-pages.ts';
import { toWords } from '../../../src/views/words.ts';
import { createDocument } from '../../support/create-document.ts';

const sea = { id: 's-sea', text: 'Da La Valletta a Cipro il mare è calmo.' };
const port = { id: 's-port', text: 'La Valletta ha un porto.' };
const source = createDocument('mare', 'it', [
  {
    ...sea,
    mentions: [
      { id: 'm-sea', text: 'La Valletta', entity: 'valletta' },
      { id: 'm-cyprus', text: 'Cipro', entity: 'cyprus' },
    ],
  },
  { ...port, mentions: [{ id: 'm-port', text: 'La Valletta', entity: 'valletta' }] },
]);
const target = 'From Valletta to Cyprus the sea is calm.';
const translation = translationSchema.parse({
  briefing: 'mare',
  lang: 'en',
  entries: [
    { source: sea.text, target, state: 'draft', notes: [] },
    { source: port.text, target: 'It has a port.', state: 'draft', notes: [] },
  ],
  pairs: [
    {
      source: sea.text,
      segments: ['s-sea'],
      sentences: [{ start: 0, end: target.length }],
      links: [{ mention: 'm-sea', start: 5, end: 13 }],
      messages: [],
    },
  ],
});
const find = indexTranslations([translation]);
const uses = collectEntities([source], []);
const { mentions = [], company = [] } = uses.get('valletta' as never) ?? {};
const [named] = toNamedIn(mentions, 'en', find);

describe('the mentions of a name', () => {
  it('mark it in the sentence and its rendering in the translation', () => {
    expect(named?.lines[0]).toMatchObject({
      split: { before: 'Da ', inside: 'La Valletta' },
      translatedSplit: { before: 'From ', inside: 'Valletta', after: ' to Cyprus the sea is calm.' },
      translated: { inside: 'Valletta' },
    });
  });

  it('mark nothing in a translation where it is not known what renders the name', () => {
    expect(named?.lines[1]?.sentence.translation?.text).toBe('It has a port.');
    expect(named?.lines[1]).not.toHaveProperty('translated');
    expect(named?.lines[1]).not.toHaveProperty('translatedSplit');
  });

  it('have no translation for readers of the document’s own language', () => {
    expect(toNamedIn(mentions, 'it', find)[0]?.lines[0]?.sentence).toEqual({ original: toWords(sea.text, 'it') });
  });

  it('have a place of their own on the page, also where two documents share a sentence', () => {
    const twin = { ...source, slug: 'twin' };
    const both = collectEntities([source, twin], []).get('valletta' as never)?.mentions ?? [];
    const anchors = toNamedIn(both, 'en', find).flatMap(({ lines }) => lines.map(({ anchor }) => anchor));
    expect(new Set(anchors).size).toBe(4);
  });
});

describe('who is named in the same sentences', () => {
  const toCompany = (locale: string, use: Pick<EntityUse, 'company' | 'mentions'> = { company, mentions }) =>
    toCompanions('valletta' as never, use, { locale, find, label: (id) => toWords(id, 'en') });

  it('leads to the sentence among the mentions, by its opening in the reader’s language', () => {
    expect(toCompany('en')).toMatchObject([
      {
        id: 'cyprus',
        sentences: [{ path: `entities/valletta/#${named?.lines[0]?.anchor}`, opening: { text: target, lang: 'en' } }],
      },
    ]);
    expect(toCompany('ro')[0]?.sentences[0]?.opening).toMatchObject({ text: sea.text, lang: 'it' });
  });

  it('is nobody who is only named elsewhere in the document', () => {
    expect(company.map(({ id }) => id)).toEqual(['cyprus']);
    expect(toCompany('en', { company: [], mentions })).toEqual([]);
  });
});

describe('the mentions of a name that is everywhere', () => {
  const documents = Array.from({ length: 130 }, (_, index) => ({ ...source, slug: `d-${index}` }));
  const use = collectEntities(documents, []).get('valletta' as never) ?? { mentions: [], company: [] };

  it('fill pages, none of them lost', () => {
    const pages = toMentionPages(use.mentions);
    expect(pages.map(({ length }) => length)).toEqual([100, 100, 60]);
    expect(pages.flat()).toEqual(use.mentions);
    expect(pages.map((_, index) => toMentionPagePath('valletta' as never, index + 1))).toEqual([
      'entities/valletta/',
      'entities/valletta/mentions/2/',
      'entities/valletta/mentions/3/',
    ]);
  });

  it('are one page where there are few or none', () => {
    expect(toMentionPages(mentions)).toEqual([mentions]);
    expect(toMentionPages([])).toEqual([[]]);
  });

  it('are led to from its company on whichever page they stand; of many the first, with their count', () => {
    const late = { id: 'cyprus' as never, sentences: use.company[0]?.sentences.slice(-1) ?? [] };
    const label = (id: string) => toWords(id, 'en');
    const find = () => undefined;
    const [first] = toCompanions('valletta' as never, use, { locale: 'en', find, label });
    expect([first?.count, first?.sentences.length]).toEqual([130, 10]);
    const [last] = toCompanions('valletta' as never, { ...use, company: [late] }, { locale: 'en', find, label });
    expect(last?.sentences.map(({ path }) => path)).toEqual(['entities/valletta/mentions/3/#in-d-129-m-sea']);
  });
});

describe('when a name was first and last seen', () => {
  const dated = (...days: (string | undefined)[]) =>
    days.map((date, index) => ({ briefing: { ...source, slug: `d-${index}`, ...(date && { date }) } }));

  it('is said by the dates of the documents, whatever their order', () => {
    expect(toSeen(dated('2024-05-02', '2023-01-31', '2024-01-01'), 'en')).toMatchObject({
      dated: {
        first: { day: '2023-01-31', date: '31 January 2023', path: 'briefings/d-1/' },
        last: { day: '2024-05-02' },
      },
      undated: 0,
    });
  });

  it('is one day where one document has a date, and the rest are counted', () => {
    const seen = toSeen(dated(undefined, '2024-05-02', undefined), 'en');
    expect(seen).toMatchObject({ dated: { first: { day: '2024-05-02' } }, undated: 2 });
    expect(seen.dated).not.toHaveProperty('last');
  });

  it('is not known where no document has a date; a document counts once', () => {
    const [one] = dated(undefined);
    expect(toSeen(one ? [one, one] : [], 'en')).toEqual({ undated: 1 });
    expect(toSeen([], 'en')).toEqual({ undated: 0 });
  });
});
