import { describe, expect, it } from 'vitest';
import { createPlaceNames } from '../../../src/data/cldr/places.ts';
import { collectEntities } from '../../../src/index/collect-entities.ts';
import { entitiesFileSchema } from '../../../src/model/api.ts';
import { toEntitiesFile } from '../../../src/views/api-entities.ts';
import { findAlike, groupByLetter, groupByType, toEntries } from '../../../src/views/entities.ts';
import { createEntityViews, toDefinition } from '../../../src/views/entity.ts';
import { toEntityJsonLd, toScriptText } from '../../../src/views/entity-json-ld.ts';
import { createGlossaryNames } from '../../../src/views/glossary-names.ts';
import { createDocument } from '../../support/create-document.ts';
import { createEntity } from '../../support/create-entity.ts';

const malta = createEntity({
  id: 'malta' as never,
  code: { region: 'MT' },
  aliases: { en: ['the island'], mul: ['MT'] },
});
const valletta = createEntity({
  id: 'valletta' as never,
  names: { en: 'Valletta', it: 'La Valletta' },
  standsFor: 'malta' as never,
});
const bank = createEntity({
  id: 'bank' as never,
  type: 'organisation',
  names: { en: 'Bank' },
  definitions: { it: 'Una banca.' },
});
const entities = [bank, malta, valletta];
const briefing = createDocument('a', 'en', [
  { id: 's-a', text: 'Malta hosts a bank.', mentions: [{ id: 'm-a', text: 'Malta', entity: 'malta' }] },
]);
const uses = collectEntities([briefing], []);
const names = createGlossaryNames(entities, createPlaceNames());
const toView = createEntityViews(entities, uses, names, () => undefined);
const address = { site: 'https://example.org', base: '/x/' };

describe('the names of an entity', () => {
  it('are in the reader’s language where there is one, else in English, else its id', () => {
    expect(names.label('valletta', 'it')).toMatchObject({ text: 'La Valletta', lang: 'it' });
    expect(names.label('valletta', 'ro')).toMatchObject({ text: 'Valletta', lang: 'en' });
    expect(names.label('unknown', 'it')).toMatchObject({ text: 'unknown', lang: 'en' });
  });

  it('keep those of every language apart from those of one', () => {
    expect(names.all(malta).find(({ lang }) => lang === 'en')).toEqual({
      lang: 'en',
      label: 'Malta',
      others: ['the island'],
    });
  });
});

describe('the names of a place in the other languages that are read', () => {
  const read = createGlossaryNames(entities, createPlaceNames(), ['ar', 'en', 'fr', 'it', 'pl']);

  it('are those of CLDR, without the languages that are shown already', () => {
    expect(read.elsewhere(malta).map(({ lang, label }) => [lang, label])).toEqual([
      ['ar', 'مالطا'],
      ['fr', 'Malte'],
      ['pl', 'Malta'],
    ]);
  });

  it('are none for what CLDR does not know', () => {
    expect(read.elsewhere(bank)).toEqual([]);
  });
});

describe('the page of an entity', () => {
  it('says what the name stands for, and by which names it is meant', () => {
    expect(toView(valletta, 'en').standsFor).toMatchObject({ id: 'malta' });
    expect(toView(malta, 'en').meantBy).toMatchObject([{ id: 'valletta', mentions: 0 }]);
    expect(toView(bank, 'en')).toMatchObject({ meantBy: [] });
  });

  it('groups its mentions by document', () => {
    expect(toView(malta, 'en').documents.map(({ slug, lines }) => [slug, lines.length])).toEqual([['a', 1]]);
    expect(toView(bank, 'en').documents).toEqual([]);
  });

  it('marks a definition as a draft only where it is a translation', () => {
    expect(toDefinition(bank, 'it')).toMatchObject({ paragraphs: [{ text: 'Una banca.', lang: 'it' }], isDraft: true });
    expect(toDefinition(bank, 'en').isDraft).toBe(false);
    expect(toDefinition(bank, 'ro')).toMatchObject({ paragraphs: [{ lang: 'en' }], isDraft: false });
  });

  it('describes it to machines as a term and the thing itself', () => {
    const data = toEntityJsonLd(toView(malta, 'en'), address);
    expect(data).toMatchObject({
      '@type': ['DefinedTerm', 'Place'],
      '@id': 'https://example.org/x/entities/malta/',
      name: 'Malta',
    });
  });

  it('cannot end the script element that holds its data', () => {
    const text = toScriptText({ name: '</script><script>' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name: '</script><script>' });
  });
});

describe('the glossary’s index', () => {
  const entries = toEntries(entities, uses, names, 'it');

  it('is in the order of the reader’s alphabet, with counts', () => {
    expect(entries.map(({ label, mentions, documents }) => [label.text, mentions, documents])).toEqual([
      ['Bank', 0, 0],
      ['La Valletta', 0, 0],
      ['Malta', 1, 1],
    ]);
  });

  it('shows each other spelling once', () => {
    expect(entries.map(({ elsewhere }) => elsewhere.map(({ label }) => label))).toEqual([[], ['Valletta'], []]);
  });

  it('stands under a letter past the marks before it, and digits under one head', () => {
    const toEntry = (text: string) => ({ ...entries[0], label: { text, lang: 'it', dir: 'ltr' } }) as never;
    const groups = groupByLetter(['7 luglio', '2024', '’Ndrangheta', '«Novaja gazeta»', 'état'].map(toEntry), 'it');
    expect(groups.map(({ letter, entries: named }) => [letter, named.length])).toEqual([
      ['0–9', 2],
      ['N', 2],
      ['É', 1],
    ]);
  });

  it('passes over marks in its order', () => {
    const marked = ['’Zeta', 'Beta'].map((name) =>
      createEntity({ id: name.replace(/\P{L}/gu, '').toLowerCase() as never, names: { en: name } }),
    );
    const sorted = toEntries(marked, new Map(), createGlossaryNames(marked, createPlaceNames()), 'en');
    expect(sorted.map(({ id }) => id)).toEqual(['beta', 'zeta']);
  });

  it('has one group for letters the alphabet does not tell apart, and two for those it does', () => {
    const lettersOf = (locale: 'it' | 'ro') =>
      groupByLetter(
        ['Stan', 'Ștefan'].map((text) => ({ ...entries[0], label: { text, lang: 'ro', dir: 'ltr' } }) as never),
        locale,
      ).map(({ letter }) => letter);
    expect(lettersOf('it')).toEqual(['S']);
    expect(lettersOf('ro')).toEqual(['S', 'Ș']);
  });

  it('leaves out the types that no entity has', () => {
    expect(groupByType(entries).map(({ type }) => type)).toEqual(['organisation', 'place']);
  });

  it('finds the neighbours of the same type', () => {
    const entry = entries.find(({ id }) => id === 'malta');
    expect(entry && findAlike(entries, entry).map(({ id }) => id)).toEqual(['valletta', 'malta']);
  });
});

describe('the glossary as data', () => {
  it('has the shape it promises', () => {
    const file = toEntitiesFile('Names', entities, uses, names, address);
    expect(entitiesFileSchema.parse(file)).toEqual(file);
    expect(file.entities[1]).toMatchObject({
      altLabel: { en: ['the island'], '@none': ['MT'] },
      mentions: 1,
      briefings: ['a'],
    });
    expect(file.entities[0]).toMatchObject({ altLabel: {}, mentions: 0, briefings: [] });
  });
});
