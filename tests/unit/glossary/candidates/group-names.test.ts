import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlaceNames } from '../../../../src/data/cldr/places.ts';
import { listLanguages } from '../../../../src/data/list-languages.ts';
import { loadLexicon } from '../../../../src/data/load-lexicon.ts';
import { groupNames } from '../../../../src/glossary/candidates/group-names.ts';
import { createNameReader, type NameReader } from '../../../../src/glossary/candidates/name-reader.ts';
import { createNameTally, type OpenName } from '../../../../src/glossary/candidates/tally-names.ts';

const places = createPlaceNames();
const readers = new Map<string, NameReader>();
function readerOf(lang: string): NameReader {
  const reader = readers.get(lang) ?? createNameReader(loadLexicon(lang), places);
  readers.set(lang, reader);
  return reader;
}

/** The groups of names that stand each in a document of its own, written `language: name`; a type may stand behind it. */
function group(...names: readonly string[]): string[][] {
  const tally = createNameTally();
  for (const [at, name] of names.entries()) {
    const [, lang = '', text = '', type = 'organisation'] = /^(\w+): (.*?)(?: \((\w+)\))?$/u.exec(name) ?? [];
    const one: OpenName = { text, type: type as OpenName['type'], segment: 's-aaaaaaaa' };
    tally.add({ briefing: `d${at}`, lang, names: [one] });
  }
  return groupNames(tally.list(), readerOf).map(({ tallies }) => tallies.map(({ text }) => text).sort());
}

/** By language: two forms of one name, and a name that looks like them and is another. */
const forms: Readonly<Record<string, readonly [string, string, string]>> = {
  ar: ['شركة النور', 'شركة النُّور', 'شركة النورس'],
  bg: ['Северна банка', 'Северна Банка', 'Северна баница'],
  cs: ['Jihlava', 'Jihlavy', 'Jihlavan'],
  da: ['Nordhavn', 'Nordhavns', 'Nordhavnen Øst'],
  de: ['Nordstadt', 'Nordstadts', 'Nordstadion'],
  el: ['Λάρισα', 'Λάρισας', 'Λάρισσος'],
  en: ['Harbour Board', 'HARBOUR BOARD', 'Harbour Boards'],
  es: ['Consejo del Norte', 'Consejo del norte', 'Consejo del Norteño'],
  et: ['Rakvere', 'Rakveres', 'Rakvel'],
  fi: ['Kuopio', 'Kuopiossa', 'Kuopus'],
  fr: ['Conseil du Nord', 'Conseil du nord', 'Conseil du Nordet'],
  ga: ['Corcaigh', 'gCorcaigh', 'Corca'],
  hr: ['Osijek', 'Osijeka', 'Osinjek'],
  hu: ['Szeged', 'Szegeden', 'Szegvár'],
  it: ['Autorità portuale', 'Autorità Portuale', 'Autorità portuali'],
  lt: ['Šiauliškė', 'Šiauliškės', 'Šiaurė'],
  lv: ['Rūpniecība', 'Rūpniecības', 'Rūpnieks'],
  mt: ['l-Awtorità', 'Awtorità', 'Awtur'],
  nl: ['Havenraad', 'HAVENRAAD', 'Havenradio'],
  pl: ['Bydgoszcza', 'Bydgoszczy', 'Bydgost'],
  pt: ['Conselho do Norte', 'Conselho do norte', 'Conselho do Nordeste'],
  ro: ['Comisia Portuară', 'Comisiei Portuare', 'Comisia Feroviară'],
  ru: ['Ковалёва', 'Ковалёвой', 'Ковальчук'],
  sk: ['Žilina', 'Žiliny', 'Žilinčan'],
  sl: ['Postojna', 'Postojne', 'Postaja'],
  sv: ['Nordhamn', 'Nordhamns', 'Nordhammar'],
  uk: ['Полтава', 'Полтави', 'Полтавка'],
  zh: ['北方银行', '北方 银行', '北方很行'],
};

describe('groupNames', () => {
  it('is tried in every language there is data for', () => {
    expect(Object.keys(forms).sort()).toEqual(listLanguages());
  });

  it.each(Object.entries(forms))('finds the forms of a name in %s, and no other name: %j', (lang, [a, b, other]) => {
    const groups = group(`${lang}: ${a}`, `${lang}: ${b}`, `${lang}: ${other}`);
    expect(groups.map((names) => names.length).sort()).toEqual([1, 2]);
    expect(groups).toContainEqual([a, b].sort());
  });

  it.each([
    ['marks left out', ['ro: Ion Țepeș (person)', 'en: Ion Tepes (person)']],
    ['another script', ['ru: Ковров (place)', 'en: Kovrov (place)']],
    ['a country in several languages', ['it: Georgia (place)', 'de: Georgiens (place)', 'uk: Грузії (place)']],
    ['an acronym with stops', ['ro: A.P.N.', 'it: APN']],
    ['a hyphen', ['ro: Ana Popa-Rusu (person)', 'ro: Ana Popa Rusu (person)']],
    ['a legal form', ['en: Northern Port Ltd', 'en: Northern Port']],
    ['both words of a person', ['ru: Иван Ковалёв (person)', 'ru: Ивана Ковалёва (person)']],
  ])('joins %s', (_, names) => {
    expect(group(...names)).toHaveLength(1);
  });

  it.each([
    ['people of one family name', ['en: Ada Marsh (person)', 'en: Eve Marsh (person)']],
    ['a family name alone in another document', ['en: Ada Marsh (person)', 'en: Marsh (person)']],
    ['names of which one is longer', ['en: Harbour Board', 'en: Harbour Board of the North']],
    ['acronyms that differ in a letter', ['en: APN', 'en: APM']],
    ['two countries', ['it: Niger (place)', 'it: Nigeria (place)']],
    ['a person spelled as a country', ['en: Georgia (person)', 'it: Georgia (place)'].toReversed()],
  ])('keeps %s apart', (_, names) => {
    expect(group(...names)).toHaveLength(names.length);
  });

  it('counts the family name and the acronym beside the full name of their document only', () => {
    const tally = createNameTally();
    const name = (text: string, of?: string): OpenName => ({
      text,
      type: 'person',
      segment: 's-aaaaaaaa',
      ...(of && { of }),
    });
    tally.add({ briefing: 'a', lang: 'en', names: [name('Ada Marsh'), name('Marsh', 'Ada Marsh')] });
    tally.add({ briefing: 'b', lang: 'en', names: [name('Marsh', 'Eve Marsh'), name('Eve Marsh')] });
    tally.add({ briefing: 'c', lang: 'en', names: [name('Marsh')] });
    const groups = groupNames(tally.list(), readerOf);
    expect(groups.map(({ mentions, documents, tallies }) => [tallies.at(0)?.text, mentions, documents])).toEqual([
      ['Ada Marsh', 2, 1],
      ['Eve Marsh', 2, 1],
      ['Marsh', 1, 1],
    ]);
  });

  it('orders by documents, then by mentions', () => {
    const twice = ['en: Rare House', 'en: Rare House', 'en: Usual House', 'en: Usual House', 'en: Usual House'];
    expect(group(...twice)).toEqual([['Usual House'], ['Rare House']]);
  });

  it('puts every name in one group, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 12 }), (texts) => {
        const tally = createNameTally();
        for (const [at, text] of texts.entries())
          tally.add({ briefing: `d${at}`, lang: 'ro', names: [{ text, type: 'other', segment: 's-aaaaaaaa' }] });
        const found = groupNames(tally.list(), readerOf).flatMap(({ tallies }) => tallies.map(({ text }) => text));
        expect(found.sort()).toEqual([...new Set(texts)].sort());
      }),
    );
  });
});
