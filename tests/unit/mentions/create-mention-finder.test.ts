import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlaceNames } from '../../../src/data/cldr/places.ts';
import { loadLexicon } from '../../../src/data/load-lexicon.ts';
import { isOverlapping, isWithin } from '../../../src/model/span.ts';
import { createGazetteer } from '../../../src/pipeline/mentions/create-gazetteer.ts';
import { createMentionFinder } from '../../../src/pipeline/mentions/create-mention-finder.ts';
import { readGlossary } from '../../support/read-glossary.ts';

const entities = readGlossary();
const places = createPlaceNames();
const finders = Object.fromEntries(
  ['it', 'ro', 'en', 'es', 'de', 'fr', 'zh', 'el'].map((lang) => {
    const lexicon = loadLexicon(lang);
    return [lang, createMentionFinder(createGazetteer(entities, lexicon, places), lexicon)];
  }),
);

function findIn(lang: string, text: string) {
  return finders[lang]?.(text, [{ start: 0, end: text.length }], []) ?? [];
}

/** Each mention as `text=entity`, or `text:type` where the glossary does not hold it; a demonym in brackets. */
function describeIn(lang: string, text: string): string[] {
  return findIn(lang, text).map(({ text: words, entity, type, form }) => {
    const said = entity ? `${words}=${entity}` : `${words}:${type}`;
    return form === 'demonym' ? `(${said})` : said;
  });
}

describe('names of the glossary and of the world', () => {
  it.each([
    ['it', 'Navi dalla Cina verso l’Occidente.', ['Cina=china', 'Occidente=the-west']],
    ['it', 'Un vertice Russia-Italia a Tokyo.', ['Russia=russia', 'Italia=italy', 'Tokyo:place']],
    ['it', 'Merci entrate in cina e partite dall’ucraina.', ['cina=china', 'ucraina=ukraine']],
    ['it', 'MOSCA TACE, PUTIN NO', ['MOSCA=moscow', 'PUTIN=vladimir-putin']],
    ['it', 'Lo dicono gli Usa e gli U.S.A.', ['Usa=united-states', 'U.S.A.=united-states']],
    [
      'it',
      'Il Congresso vota mentre gli Stati Uniti attendono.',
      ['Congresso=us-congress', 'Stati Uniti=united-states'],
    ],
    ['ro', 'Guvernul Chinei i-a scris Coreei de Nord.', ['Chinei=china', 'Coreei de Nord=north-korea']],
    [
      'ro',
      'Beijingului i-a răspuns Uniunii Europene Beijing-ul.',
      ['Beijingului=beijing', 'Uniunii Europene=european-union', 'Beijing=beijing'],
    ],
    ['ro', 'Reuniunea Grupului 7 în Norvegia.', ['Grupului 7=g7', 'Norvegia:place']],
    ['ro', 'Portul Constanţa și orașul Bucuresti.', ['Constanţa:place', 'Bucuresti:place']],
    ['ro', 'Fundația „Rusia Liberă” a publicat datele.', ['Fundația „Rusia Liberă”=free-russia-foundation']],
    ['en', 'Russia’s envoy flew from Moscow to Kyiv.', ['Russia=russia', 'Moscow=moscow', 'Kyiv=kyiv']],
    ['en', 'Biden’s aides and Xi met the G-7.', ['Biden=joe-biden', 'Xi=xi-jinping', 'G-7=g7']],
    [
      'en',
      'The North China Research Institute of Electro-Optics was named.',
      ['North China Research Institute of Electro-Optics=north-china-research-institute-of-electro-optics'],
    ],
  ])('are found in %s: %s', (lang, text, mentions) => {
    expect(describeIn(lang, text)).toEqual(mentions);
  });

  it.each([
    ['it', 'I mali del mondo, il vino da pasto e l’inchiostro di china.', []],
    ['it', 'Usa il telefono con prudenza.', []],
    ['it', 'Il Congresso del partito si apre domani.', []],
    ['it', 'Le ragioni della guerra restano oscure.', []],
    ['it', 'Il signor Cinaglia e la signora Russiani.', ['Cinaglia:person', 'Russiani:person']],
    ['ro', 'Am cumpărat chile de mere și o cană de china.', []],
    ['ro', 'Un european vorbea despre rusticitate.', ['(european=europe)']],
    ['en', 'We ate turkey from fine china with us at home.', []],
    ['en', 'Nice work was done in the west of town.', []],
    ['en', 'Hunter Biden and Jill Biden were away.', ['Hunter Biden:person', 'Jill Biden:person']],
    ['en', 'Kim Yo Jong was not there.', []],
    ['en', 'Chinatown and Russiagate are words.', []],
    ['en', 'Some members of Congress objected.', []],
  ])('are not seen in %s: %s', (lang, text, mentions) => {
    expect(describeIn(lang, text)).toEqual(mentions);
  });
});

describe('demonyms', () => {
  it.each([
    ['it', 'La bandiera ucraina e i soldati russi.', ['(ucraina=ukraine)', '(russi=russia)']],
    ['it', 'Il leader nord coreano e i sudcoreani.', ['(nord coreano=north-korea)', '(sudcoreani:place)']],
    ['ro', 'Soldatul rus, trupele rusești și rușilor.', ['(rus=russia)', '(rusești=russia)', '(rușilor=russia)']],
    ['ro', 'Ucrainenii și italienii au votat.', ['(Ucrainenii=ukraine)', '(italienii=italy)']],
    ['en', 'North Korean troops and Polish farmers.', ['(North Korean=north-korea)', '(Polish:place)']],
  ])('are told from names in %s: %s', (lang, text, mentions) => {
    expect(describeIn(lang, text)).toEqual(mentions);
  });

  it.each([
    ['it', 'Parla bene la lingua russa.', []],
    ['it', 'Un discorso in italiano.', []],
    ['ro', 'Vorbea limba rusă și scria în chineză.', []],
    ['en', 'They polish the finnish of the wood.', []],
    ['en', 'The Chinese Academy of Example Studies replied.', ['Chinese Academy of Example Studies:organisation']],
  ])('are not seen in %s: %s', (lang, text, mentions) => {
    expect(describeIn(lang, text)).toEqual(mentions);
  });
});

describe('people and organisations that the glossary does not hold', () => {
  it.each([
    ['it', 'La ministra Elena Bianchi ha parlato; Bianchi ha poi taciuto.', ['Elena Bianchi:person', 'Bianchi:person']],
    ['it', 'Il presidente russo Ivanenko ha scritto.', ['(russo=russia)', 'Ivanenko:person']],
    [
      'it',
      'Il Ministero dell’Economia e delle Finanze approva.',
      ['Ministero dell’Economia e delle Finanze:organisation'],
    ],
    [
      'it',
      'Lo chiede l’Agenzia spaziale giapponese (ASG): l’ASG tace.',
      ['Agenzia spaziale giapponese:organisation', 'ASG:organisation', 'ASG:organisation'],
    ],
    [
      'ro',
      'Profesoara Ana Munteanu predă la Universitatea din Cluj.',
      ['Ana Munteanu:person', 'Universitatea din Cluj:organisation'],
    ],
    ['ro', 'Deputatul Vasilescu a plecat.', ['Vasilescu:person']],
    ['ro', 'Firma Example Global Sensors Co. Ltd. a livrat.', ['Example Global Sensors Co. Ltd.:organisation']],
    [
      'en',
      'Minister Paula van der Berg praised Example Trading Inc. of Ghent.',
      ['Paula van der Berg:person', 'Example Trading Inc.:organisation', 'Ghent:place'],
    ],
    [
      'en',
      'The University of Oxford and the Bank of England agree.',
      ['University of Oxford:organisation', 'Bank of England:organisation'],
    ],
  ])('are found in %s: %s', (lang, text, mentions) => {
    expect(describeIn(lang, text)).toEqual(mentions);
  });

  it.each([
    ['it', 'Dopo la pioggia venne il sole.', []],
    ['it', 'Il presidente ha detto di no e il gruppo tace.', []],
    ['it', 'Il ministro della Difesa non risponde.', []],
    ['ro', 'Ministrul Culturii a demisionat.', []],
    ['ro', 'Universitatea este închisă și banca la fel.', []],
    ['ro', 'Anunțul companiei a fost scurt.', []],
    ['en', 'Yesterday the bank and its group closed.', []],
    ['en', 'Example Group Buys Sample Bank In Hard Times', []],
    ['en', 'The President met the Senator on Monday.', []],
    ['en', 'Maria was late.', []],
  ])('are not seen in %s: %s', (lang, text, mentions) => {
    expect(describeIn(lang, text)).toEqual(mentions);
  });
});

describe('words for peoples that are told by what is around or written against them', () => {
  it.each([
    ['it', 'Un discorso antiamericano e un voto filorusso.', ['(antiamericano=united-states)', '(filorusso=russia)']],
    ['es', 'Los rebeldes prorrusos.', ['(prorrusos=russia)']],
    ['el', 'Οι ελληνοτουρκικές σχέσεις.', ['(ελληνοτουρκικές:place)']],
    ['fr', 'Les Egyptiens votent.', ['(Egyptiens:place)']],
    ['de', 'Die Polen gewinnen in Polen.', ['(Polen:place)', 'Polen:place']],
    ['it', 'Parla il presidente francese.', ['(francese:place)']],
    ['es', 'Habla con los rusos.', ['(rusos=russia)']],
    ['it', 'Un tedesco su tre viaggia.', ['(tedesco:place)']],
  ])('are found in %s: %s', (lang, text, mentions) => {
    expect(describeIn(lang, text)).toEqual(mentions);
  });

  it.each([
    ['it', 'Parla bene il francese.'],
    ['it', 'Un libro tradotto dal russo.'],
    ['es', 'Clases de japonés.'],
    ['fr', 'Elle apprend le chinois.'],
    ['es', 'Una Montaña rusa muy alta.'],
    ['it', 'Le promesse antidoping.'],
    ['ro', 'A învățat engleza la școală.'],
  ])('are not seen in %s: %s', (lang, text) => {
    expect(describeIn(lang, text)).toEqual([]);
  });
});

describe('people whom initials, endings, offices and commas show', () => {
  it.each([
    ['ro', 'Cartea lui Sadoveanu a apărut.', ['Sadoveanu:person']],
    ['ro', 'L-a lovit pe Vasile M. la poartă.', ['Vasile M:person']],
    ['ro', 'Alesul nostru Carol I a domnit.', ['Carol I:person']],
    ['ro', 'Poezia e de M. Goghescu, desigur.', ['M. Goghescu:person']],
    ['en', 'Minister of defence, Anke Kowalczyk, resigned.', ['Anke Kowalczyk:person']],
    ['en', 'Books by J.K. Harrowby sell.', ['J.K. Harrowby:person']],
    ['zh', '部长王文涛与代表会晤。', ['王文涛:person']],
    ['zh', '王文涛表示同意。', ['王文涛:person']],
  ])('are found in %s: %s', (lang, text, mentions) => {
    expect(describeIn(lang, text)).toEqual(mentions);
  });

  it.each([
    ['ro', 'A vorbit cu lui.'],
    ['ro', 'Raza A.D.R. Sudului este mare.'],
    ['en', 'In Section I. General rules apply.'],
    ['en', 'Plan B. Nothing else.'],
    ['en', 'The secretary met, Last Friday, the crowd.'],
    ['zh', '高层表示不满。'],
    ['zh', '任何人说都行。'],
    ['zh', '高科技和农业。'],
  ])('are not seen in %s: %s', (lang, text) => {
    expect(describeIn(lang, text)).toEqual([]);
  });
});

describe('every mention', () => {
  const scraps = fc.constantFrom(
    'Cina',
    'l’',
    'Kim ',
    'Co. Ltd.',
    'University of ',
    '-',
    ' ',
    '„',
    '”',
    '\n',
    '\ud800',
    '𝒜',
    'Ștefan ',
    'US',
    '7',
  );
  const texts = fc
    .array(fc.oneof(scraps, fc.string({ unit: 'binary' })), { maxLength: 30 })
    .map((parts) => parts.join(''));

  it('is exactly its text, within one segment, and beside all others', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('it', 'ro', 'en'), fc.nat(), (text, lang, cut) => {
        const middle = text.length === 0 ? 0 : cut % text.length;
        const segments = [
          { start: 0, end: middle },
          { start: middle, end: text.length },
        ].filter(({ start, end }) => start < end);
        const mentions = finders[lang]?.(text, segments, []) ?? [];
        mentions.forEach((mention, place) => {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(segments.some((segment) => isWithin(mention, segment))).toBe(true);
          expect(mentions.slice(place + 1).some((other) => isOverlapping(mention, other))).toBe(false);
        });
      }),
    );
  });

  it('takes no stop and no closing quotation mark from beyond its segment', () => {
    const text = 'Ieri ha risposto anche la ditta Example Co. Ltd.';
    const { it: find } = finders;
    const mentions = find?.(text, [{ start: 0, end: text.length - 1 }], []);
    expect(mentions?.map((mention) => mention.text)).toEqual(['Example Co. Ltd']);
  });

  it('comes to the end of a long text of nothing but names, which it could not if its work grew with the square', () => {
    const copies = 8000;
    const text = 'Co. Ltd. University of Kim Maria van der Cina l’„US” '.repeat(copies);
    expect(findIn('en', text).length).toBeGreaterThanOrEqual(copies);
  });
});
