import { currencySymbols } from '../../src/data/currency-symbols.ts';
import { loadLexicon } from '../../src/data/load-lexicon.ts';
import type { BriefingFile, EntityRecordData, FigureRecordData } from '../../src/model/api.ts';
import { toNumberWords } from '../../src/search/to-number-words.ts';
import type { SearchSources } from '../../src/search/to-search-index.ts';

/** A corpus to search, with queries of which something in it answers each. */
export interface SearchCorpus {
  readonly sources: SearchSources;
  readonly queries: Readonly<Record<string, string>>;
}

const languages = ['en', 'it', 'ro'] as const;
type Language = (typeof languages)[number];

const sentencesPerDocument = 35;
const wordsPerSentence = 18;
/** Different words of each language, the nth used as often as 1/n: what a newspaper's archive has. */
const vocabulary = 60_000;
const entityCount = 1500;
const names = { rare: 700, common: 3 };

/**
 * `count` documents that are not about anything, every second sentence with a name and every fourth with an amount, each
 * in three languages. The same number gives the same corpus, and a document depends only on its place in it.
 */
export function createSearchCorpus(count: number): SearchCorpus {
  const entities = Array.from({ length: entityCount }, (_, index) => toEntity(index));
  const documents = Array.from({ length: count }, (_, index) => toDocument(index));
  const words = toNumberWords(languages.map(loadLexicon), currencySymbols, new Set(['EUR', 'USD']));
  const word = (lang: Language, rank: number) => toWord(lang, rank);
  return {
    sources: {
      briefings: documents.map(({ briefing }) => briefing),
      entities,
      figures: documents.flatMap(({ figures }) => figures),
      pages: [],
      words,
    },
    queries: {
      'one word': word('en', 300),
      'three words': [40, 200, 900].map((rank) => word('en', rank)).join(' '),
      'a word of another language': word('it', 300),
      'two languages': `${word('it', 150)} ${word('ro', 400)}`,
      'three languages': `${word('en', 120)} ${word('it', 150)} ${word('ro', 180)}`,
      'a word of every second sentence': word('en', 1),
      'a name': toName('it', names.rare),
      'the commonest name with a word': `${toName('ro', 0)} ${word('ro', 60)}`,
      'a number': '12 million euros',
      'a range': 'between 10 and 20 million',
      'digits alone': '12',
      'a slip in a name': toName('en', names.common).replace(/.$/u, 'x'),
    },
  };
}

/** Numbers from 0 to 1 that look random; the same seed gives the same ones. */
function createRandom(seed: number): () => number {
  let state = (seed + 1) * 2_654_435_761;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A rank from 1 to `most`, the nth as often as 1/n. */
function toRank(random: number, most: number): number {
  return Math.floor(Math.exp(random * Math.log(most + 1)));
}

const starts = 'b c d f g l m n p r s t v br cr dr fr gr pr tr st sp'.split(' ');
const vowels = 'a e i o u'.split(' ');
const endings: Readonly<Record<Language, readonly string[]>> = {
  en: ['s', 'ing', 'ed', 'er', 'ation', 'al', 't', 'n'],
  it: ['o', 'a', 'i', 'e', 'are', 'zione', 'mento', 'ità'],
  ro: ['ul', 'ă', 'e', 'are', 'ție', 'ului', 'ilor', 'ește'],
};

function toWord(lang: Language, rank: number): string {
  const random = createRandom(rank * 31 + languages.indexOf(lang));
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const syllables = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(starts) + pick(vowels));
  return syllables.join('') + pick(starts) + pick(endings[lang]);
}

function toName(lang: Language, index: number): string {
  const word = toWord(lang, 1_000_000 + index);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const toEntityId = (index: number) => `e-${toWord('en', 1_000_000 + index)}-${index}`;

function toEntity(index: number): EntityRecordData {
  const label = Object.fromEntries(languages.map((lang) => [lang, toName(lang, index)]));
  return {
    id: toEntityId(index),
    type: 'organisation',
    prefLabel: label,
    altLabel: {},
    definition: { en: Array.from({ length: 12 }, (_, place) => toWord('en', 50 + index + place)).join(' ') },
  } as unknown as EntityRecordData;
}

function toDocument(index: number) {
  const random = createRandom(index);
  const lang = languages[index % 3] ?? 'en';
  const slug = `document-${String(index).padStart(5, '0')}`;
  const segments = Array.from({ length: sentencesPerDocument }, (_, place) => toSentence(random, `s-${place}`, lang));
  const briefing = {
    slug,
    lang,
    title: Object.fromEntries(languages.map((each) => [each, toText(random, each, 8)])),
    segments: segments.map(({ segment }) => segment),
    mentions: segments.flatMap(({ mentions }) => mentions),
  } as unknown as BriefingFile;
  const figures = segments.flatMap(({ amount, segment }, place) =>
    amount === undefined ? [] : [toFigure(amount, `f-${index}-${place}`, slug, segment.id, lang)],
  );
  return { briefing, figures };
}

function toText(random: () => number, lang: Language, length: number): string {
  return Array.from({ length }, () => toWord(lang, toRank(random(), vocabulary))).join(' ');
}

function toSentence(random: () => number, id: string, lang: Language) {
  const entity = random() < 0.5 ? toRank(random(), entityCount) - 1 : undefined;
  const amount = random() < 0.25 ? Math.round(10 ** (random() * 4)) / 10 : undefined;
  const write = (each: Language) => {
    const name = entity === undefined ? [] : [toName(each, entity)];
    const said = amount === undefined ? [] : [`${amount} million euros`];
    return `${[...name, toText(random, each, wordsPerSentence), ...said].join(' ')}.`;
  };
  const translations = languages
    .filter((each) => each !== lang)
    .map((each) => [each, { text: write(each), state: 'draft', notes: [] }]);
  const segment = {
    id,
    kind: random() < 0.1 ? 'heading' : 'sentence',
    text: write(lang),
    modality: random() < 0.4 ? 'reported' : 'asserted',
    translations: Object.fromEntries(translations),
  };
  const mention =
    entity === undefined ? [] : [{ segment: id, text: toName(lang, entity), form: 'name', entity: toEntityId(entity) }];
  return { segment, mentions: mention, amount };
}

function toFigure(amount: number, id: string, briefing: string, segment: string, lang: Language): FigureRecordData {
  return {
    id,
    kind: 'money',
    text: `${amount} million euros`,
    value: Math.round(amount * 1e6),
    unit: 'EUR',
    comparator: '=',
    approximate: false,
    places: [{ briefing, segment, lang }],
  } as unknown as FigureRecordData;
}
