import { describe, expect, test } from 'vitest';
import { currencySymbols } from '../../../src/data/currency-symbols.ts';
import { loadLexicon } from '../../../src/data/load-lexicon.ts';
import type { BriefingFile, EntityRecordData, FigureRecordData } from '../../../src/model/api.ts';
import { toNumberWords } from '../../../src/search/to-number-words.ts';
import { openSearch } from '../../support/open-search.ts';

interface Sentence {
  readonly id: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly names?: readonly (readonly [text: string, entity: string])[];
}

function toBriefing(slug: string, lang: string, sentences: readonly Sentence[]): BriefingFile {
  const segments = sentences.map(({ id, texts }, index) => ({
    id,
    kind: index === 0 ? 'heading' : 'sentence',
    text: texts[lang],
    modality: 'asserted',
    translations: Object.fromEntries(
      Object.entries(texts).flatMap(([other, text]) =>
        other === lang ? [] : [[other, { text, state: 'draft', notes: [] }]],
      ),
    ),
  }));
  const mentions = sentences.flatMap(({ id, names = [] }) =>
    names.map(([text, entity]) => ({ segment: id, text, entity, form: 'name' })),
  );
  return { slug, lang, title: { [lang]: slug }, segments, mentions } as unknown as BriefingFile;
}

const cod = toBriefing('cod', 'it', [
  { id: 's-title', texts: { it: 'La guerra del merluzzo', en: 'The cod war' } },
  {
    id: 's-ships',
    texts: { it: 'Le navi dell’Islanda pescano merluzzi.', en: 'Icelandic ships catch cod.' },
    names: [['Islanda', 'iceland']],
  },
  { id: 's-billion', texts: { it: 'La quota vale 1,8 miliardi di euro.', en: 'The quota is worth €1.8bn.' } },
  {
    id: 's-quarter',
    texts: { it: 'A fine 2023 calò a 300 milioni di dollari.', en: 'It fell to $300 million in late 2023.' },
  },
  { id: 's-loose', texts: { it: 'Una quota di 7,3 miliardi di pesci.', en: 'A quota of 7.3 billion fish.' } },
  { id: 's-package', texts: { it: 'Un pacchetto da miliardi.', en: 'A package of billions, a billion euro package.' } },
]);
const world = toBriefing('world', 'zh', [
  { id: 's-zh', texts: { zh: '中国政府支持渔业。' }, names: [['中国', 'china']] },
  { id: 's-ru', texts: { zh: '冰岛渔业', ru: 'Российские рыбаки в Исландии' }, names: [['Исландии', 'iceland']] },
  { id: 's-el', texts: { zh: '渔船', el: 'Τα αλιευτικά σκάφη' } },
  { id: 's-ar', texts: { zh: '船', ar: 'السُّفن في البحر' } },
]);

const entity = (id: string, prefLabel: Record<string, string>) =>
  ({ id, type: 'place', prefLabel, altLabel: {}, definition: {} }) as unknown as EntityRecordData;

const figure = (id: string, segment: string, more: object) =>
  ({
    id,
    kind: 'money',
    text: id,
    comparator: '=',
    approximate: false,
    places: [{ briefing: 'cod', lang: 'it', segment }],
    ...more,
  }) as unknown as FigureRecordData;

const { search, countChoices } = await openSearch({
  briefings: [cod, world],
  entities: [
    entity('iceland', { en: 'Iceland', it: 'Islanda', ru: 'Исландия' }),
    entity('china', { en: 'China', it: 'Cina', zh: '中国' }),
  ],
  figures: [
    figure('f-quota', 's-billion', { value: 1.8e9, unit: 'EUR' }),
    figure('f-fall', 's-quarter', { value: 3e8, unit: 'USD', period: '2023-Q4', comparator: '>' }),
    figure('f-hidden', 's-nowhere', { value: 9e9, unit: 'USD' }),
  ],
  pages: [
    {
      lang: 'en',
      path: 'about/',
      title: 'About',
      text: 'About cod and ships, their catch',
      entities: [],
      locales: ['en'],
    },
    { lang: 'it', path: 'about/', title: 'Informazioni', text: 'Merluzzi e navi', entities: [], locales: ['it'] },
  ],
  words: toNumberWords(['en', 'it', 'ru', 'el', 'zh', 'ar'].map(loadLexicon), currencySymbols, new Set(['EUR', 'USD'])),
});

describe('what a query finds', () => {
  test.each<[string, string, string[]]>([
    ['a word in another form', 'nave pescare', ['s-ships']],
    ['a word behind an apostrophe', 'dell’islandese quota', ['s-billion', 's-loose']],
    ['words of two languages in one passage', 'navi catch', ['s-ships']],
    ['a Russian word in another case', 'российский рыбак', ['s-ru']],
    ['a Greek word without its accents', 'σκαφη', ['s-el']],
    ['an Arabic word without its vowel signs', 'السفن', ['s-ar']],
    ['a Chinese word of two characters', '政府', ['s-zh']],
    ['a Chinese word of three', '支持渔', ['s-zh']],
    ['one Chinese character', '渔', ['s-zh', 's-ru', 's-el']],
    ['the beginning of a word', 'pacche', ['s-package']],
    ['a name in another language and script', 'Islanda', ['iceland', 's-ships', 's-ru']],
    ['words in this order', '"billion euro package"', ['s-package']],
    ['words that are not part of a number', 'billion euro package', ['s-package']],
  ])('%s', async (_, query, expected) => {
    const { ids } = await search(query);
    expect(new Set(ids)).toEqual(new Set(expected));
  });

  test.each(['"euro billion package"', '政中', 'lobster', 'pack of wolves in boats', '7.3 million', '“cod ships”'])(
    '%s does not find all of itself',
    async (query) => {
      const { ids, isPartial } = await search(query);
      expect(ids.length === 0 || isPartial).toBe(true);
    },
  );

  test('a page is found only by readers whose interface has it', async () => {
    expect((await search('cod ships')).ids).toEqual(['s-ships', 'about/']);
    expect((await search('merluzzi navi')).ids).toEqual(['s-ships']);
  });

  test('what the document says comes before pages about the site', async () => {
    expect((await search('ships')).ids[0]).toBe('s-ships');
  });
});

describe('numbers', () => {
  test.each<[string, string[]]>([
    ['1.8bn', ['s-billion']],
    ['1,8 miliardi', ['s-billion']],
    ['1 800 000 000', ['s-billion']],
    ['€ 1,8 mld.', ['s-billion']],
    ['200–500 million', ['s-quarter']],
    ['over 200 million', ['s-billion', 's-quarter']],
    ['over 300 million', ['s-billion', 's-quarter']],
    ['over 300 million dollars', ['s-quarter']],
    ['over 1.8 billion', []],
    ['under 1 billion', ['s-quarter']],
    ['Q4 2023', ['s-quarter']],
    ['2023', ['s-quarter']],
    ['300', ['s-quarter']],
    ['1.8 billion quota', ['s-billion']],
    ['9 billion', []],
    ['12 billion', []],
  ])('“%s” finds %j', async (query, expected) => {
    const { ids, isPartial } = await search(query);
    expect(new Set(isPartial ? [] : ids)).toEqual(new Set(expected));
  });

  test('one that no figure has is found where a sentence says it, with its scale', async () => {
    expect((await search('7.3 billion')).ids).toEqual(['s-loose']);
    expect((await search('7,3 miliardi di pesci')).ids).toEqual(['s-loose']);
    expect((await search('7.3 thousand')).ids).toEqual([]);
  });

  test('one that stands nowhere is said not to be found, and its words are not looked for', async () => {
    const nowhere = await search('7.4 billion');
    expect(nowhere).toMatchObject({ ids: [], missingNumbers: ['7.4 billion'], missingWords: [], total: 0 });
    const rest = await search('7.4 billion package');
    expect(rest).toMatchObject({ ids: ['s-package'], missingNumbers: ['7.4 billion'], isPartial: true });
  });

  test('one that only another unit has is shown and said to be another', async () => {
    expect(await search('1.8 billion dollars')).toMatchObject({
      ids: ['s-billion'],
      otherUnits: ['1.8 billion dollars'],
    });
    expect((await search('1.8 billion euros')).otherUnits).toEqual([]);
  });

  test('taken as words, its words are looked for', async () => {
    expect((await search('1.8 billion', ['1.8 billion'])).missingNumbers).toEqual([]);
    expect((await search('7.4 billion', ['74 billion'])).missingWords.map(({ word }) => word)).toEqual(['7.4']);
  });
});

describe('what is said of what was not found', () => {
  test('a slip in a name offers the name and does not search for it', async () => {
    const { ids, missingWords } = await search('Icelnd');
    expect(ids).toEqual([]);
    expect(missingWords).toEqual([{ word: 'Icelnd', near: ['Iceland'] }]);
  });

  test('a page about the site that has every word does not hide the documents that have most', async () => {
    const { ids, isPartial } = await search('about catch ships');
    expect(ids).toContain('s-ships');
    expect(isPartial).toBe(true);
  });

  test.each(['lobster', 'Iceland', 'cod', 'xx'])('“%s” offers no name', async (query) => {
    expect((await search(query)).missingWords.flatMap(({ near }) => near)).toEqual([]);
  });

  test('the words that are there are found without the others, which are named', async () => {
    const { ids, isPartial, missingWords } = await search('merluzzo 海豚中 lobster');
    expect(ids).toContain('s-title');
    expect(isPartial).toBe(true);
    expect(missingWords.map(({ word }) => word)).toEqual(['海豚中', 'lobster']);
  });

  test('a name nothing of which has the other words is looked for as a word', async () => {
    expect(await search('Islanda pescano China')).toMatchObject({ isPartial: true });
    expect((await search('Islanda', ['islanda'])).read.names).toEqual([]);
  });
});

describe('filters', () => {
  test.each([
    [{ language: 'zh' }, ['s-ru']],
    [{ document: 'cod' }, ['s-ships']],
    [{ type: 'entity' }, ['iceland']],
    [{ type: 'heading' }, []],
    [{ entity: 'iceland', language: 'it' }, ['s-ships']],
    [{ document: 'gone' }, []],
  ])('%j leaves %j', async (filters, expected) => {
    expect((await search('Iceland', [], filters)).ids).toEqual(expected);
  });

  test('each has its choices with what they leave, the other filters as they are', async () => {
    const choices = await countChoices('Iceland', { language: 'it' });
    expect(choices.language).toEqual([
      { value: 'it', count: 1 },
      { value: 'zh', count: 1 },
    ]);
    expect(choices.document).toEqual([{ value: 'cod', count: 1 }]);
    expect(choices.type).toEqual([{ value: 'sentence', count: 1 }]);
    expect(choices.entity).toEqual([{ value: 'iceland', count: 1 }]);
  });
});
