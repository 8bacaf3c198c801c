import { describe, expect, test } from 'vitest';
import type { BriefingFile, EntityRecordData, FigureRecordData } from '../../../src/model/api.ts';
import { toFilterWord, withoutFilterWords } from '../../../src/search/search-record.ts';
import { toValueWord } from '../../../src/search/search-text.ts';
import { toSearchData } from '../../../src/search/to-search-data.ts';

const briefing = {
  slug: 'fisheries',
  lang: 'it',
  title: { en: 'Fisheries' },
  segments: [
    {
      id: 's-one',
      kind: 'sentence',
      text: 'L’Islanda pesca 1.800 tonnellate.',
      modality: 'asserted',
      translations: { en: { text: 'Iceland lands 1,800 tonnes.', state: 'draft', notes: [] } },
    },
    { id: 's-two', kind: 'heading', text: 'Il merluzzo', modality: 'asserted', translations: {} },
  ],
  figures: [
    { segment: 's-one', kind: 'measure', value: [1800, null] },
    { segment: 's-one', kind: 'date', date: '1998' },
  ],
  mentions: [
    { segment: 's-one', text: 'Islanda', form: 'name', entity: 'iceland' },
    { segment: 's-one', text: 'islandesi', form: 'demonym', entity: 'iceland' },
    { segment: 's-one', text: 'Bruma', form: 'name' },
  ],
} as unknown as BriefingFile;

const entity = {
  id: 'iceland',
  type: 'place',
  prefLabel: { en: 'Iceland', is: 'Ísland' },
  altLabel: { '@none': ['ISL'] },
  definition: { en: 'An island.' },
} as unknown as EntityRecordData;

const figure = {
  id: 'f-1',
  kind: 'measure',
  value: [1800, null],
  cue: 'almeno',
  text: '1.800 tonnellate',
  unit: 't',
  places: [{ briefing: 'fisheries', lang: 'it', segment: 's-one' }],
} as unknown as FigureRecordData;

const article = (locale: string) => ({
  locale,
  path: 'commentary/cod/',
  html: `<html lang="${locale}"><main data-pagefind-body><nav>menu</nav><article lang="en"><h1>On cod</h1><p>Cod is a fish.</p>
    <h2 id="war">The war</h2><p>In <a data-entity="iceland">Iceland</a>.</p><script>x</script></article></main></html>`,
});

const words = { cardinals: {}, scales: {}, linkers: [], currencies: {} };
const data = toSearchData({
  briefings: [briefing],
  entities: [entity],
  figures: [figure, { ...figure, id: 'f-2', value: undefined } as never],
  pages: [article('en'), article('it')],
  words,
});
const find = (lang: string, path: string) => data.records.get(lang)?.filter((record) => record.path === path) ?? [];
const passage = 'briefings/fisheries/side-by-side/#s-one';

describe('the search data of a site', () => {
  test('a passage has a record in each language its words exist in, and no other', () => {
    expect(find('it', passage)[0]?.content).toBe(`L'Islanda pesca 1800 tonnellate. ${toValueWord(1800)}`);
    expect(find('en', passage)[0]?.content).toBe(`Iceland lands 1800 tonnes. ${toValueWord(1800)}`);
    expect(find('is', passage)).toEqual([]);
    expect(find('en', 'briefings/fisheries/side-by-side/#s-two')).toEqual([]);
  });

  test('exactly one record of a passage is its source', () => {
    const roles = ['it', 'en'].map((lang) => find(lang, passage)[0]?.filters.role);
    expect(roles).toEqual([['source'], ['translation']]);
  });

  test('a passage is filed under what it names, an unknown name under nothing', () => {
    expect(find('en', passage)[0]?.filters).toMatchObject({
      entity: ['iceland'],
      language: ['it'],
      document: ['fisheries'],
      type: ['sentence'],
    });
  });

  test('an entity is found by its labels, other names and written forms, not by its people', () => {
    expect(data.names.names).toEqual({
      iceland: ['iceland'],
      island: ['iceland'],
      islanda: ['iceland'],
      isl: ['iceland'],
    });
  });

  test('an article shown in two interface languages is one record per section, found in both', () => {
    const [top, ...others] = find('en', 'commentary/cod/');
    expect(others).toEqual([]);
    expect(top).toMatchObject({
      title: 'On cod',
      content: 'On cod Cod is a fish.',
      filters: { interface: ['en', 'it'] },
    });
    expect(find('en', 'commentary/cod/#war')).toMatchObject([
      { title: 'On cod: The war', content: 'The war In Iceland .', filters: { entity: ['iceland'] } },
    ]);
    expect(find('it', 'commentary/cod/')).toEqual([]);
  });

  test('figures without a value are not searched by value', () => {
    expect(data.figures.figures.map(({ id, text }) => [id, text])).toEqual([['f-1', 'almeno 1.800 tonnellate']]);
  });

  test('the languages are those that have records, with their number', () => {
    expect(data.names.languages).toEqual({ en: 4, is: 1, it: 2 });
  });
});

describe('filter words', () => {
  test('they are cut off what is shown, and nothing else is', () => {
    const words = [toFilterWord('type', 'page'), toFilterWord('entity', 'g-20')];
    expect(withoutFilterWords(`A fish. ${words.join(' ')}`)).toBe('A fish.');
    expect(withoutFilterWords('A qfish0q here')).toBe('A qfish0q here');
  });

  test('two values of a filter have two words, of which none begins the other', () => {
    const [a, b] = [toFilterWord('entity', 'new'), toFilterWord('entity', 'new-york')];
    expect(b.startsWith(a)).toBe(false);
  });
});
