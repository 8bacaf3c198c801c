import { describe, expect, it } from 'vitest';
import { createPlaceNames } from '../../../src/data/cldr/places.ts';
import { loadLexicon } from '../../../src/data/load-lexicon.ts';
import { createLanguageReader } from '../../../src/pipeline/create-language-reader.ts';
import { createCheckTools } from '../../../src/translation/check/check-tools.ts';
import { createPairChecker } from '../../../src/translation/check/create-pair-checker.ts';
import { readPairs } from '../../../src/translation/pairs/read-pairs.ts';
import { createDocument } from '../../support/create-document.ts';
import { createEntity } from '../../support/create-entity.ts';

const entities = [
  createEntity({ id: 'vesta', type: 'organisation', names: { en: 'Vesta', it: 'Vesta' } }),
  createEntity({ id: 'orma', type: 'organisation', names: { en: 'Orma', it: 'Orma' } }),
];
const places = createPlaceNames();
const reader = createLanguageReader(loadLexicon('en'), entities, places);
const tools = {
  findDataLanguage: (lang: string) => lang,
  findLanguageReader: () => reader,
  check: createPairChecker(createCheckTools({ findLexicon: loadLexicon, entities, places })),
};

interface Told {
  readonly text?: string;
  readonly figure?: Readonly<Record<string, unknown>>;
  readonly said?: { readonly attribution?: string; readonly hedge?: string };
  readonly name?: string;
  /** The years that the document says. */
  readonly years?: readonly string[];
}
const ships = { id: 'f-ships', text: 'due navi', value: 2, unit: 'navi', subject: 'navi' };
const mayor = { attribution: 'il sindaco', modality: 'reported' };

/** What is kept of `target`, a translation of an Italian sentence that says two ships left. */
function readOne(target: string, { text, figure, said, name, years = [] }: Told, joined = '') {
  const words = text ?? 'Secondo il sindaco due navi sono partite.';
  const mentions = name ? [{ id: 'm-a', text: name, entity: name.toLowerCase(), type: 'organisation' }] : [];
  const dates = years.map((year) => ({ id: `f-${year}`, text: year, kind: 'date', date: year }));
  const first = { id: 's-a', text: words, figures: [{ ...ships, ...figure }, ...dates], mentions };
  const rest = joined ? [{ id: 's-b', text: joined }] : [];
  const document = createDocument('a', 'it', [first, ...rest]);
  const segments = document.segments.map((segment) => (segment.text === words ? { ...segment, ...said } : segment));
  const entry = (source: string, own: string) => ({ source, target: own, state: 'draft' as const, notes: [] });
  const entries = [entry(words, target), ...(joined ? [{ ...entry(joined, ''), isJoined: true as const }] : [])];
  const { pairs } = readPairs({ ...document, segments }, { briefing: 'a', lang: 'en', entries }, tools);
  const [pair] = pairs ?? [];
  const link = pair?.links.find((one) => 'figure' in one && one.figure === 'f-ships');
  return { figure: link && 'figure' in link ? link.says : 'no link', segment: pair?.says };
}
const money = { text: '2 milioni di dollari', kind: 'money', value: 2_000_000, unit: 'USD' };
const imports = {
  text: 'Le importazioni della Russia hanno raggiunto 2 milioni di dollari.',
  figure: { ...money, subject: 'importazioni della Russia' },
};
const dated = {
  text: 'Il grano per il 2020 e il 2021 è costato 2 milioni di dollari.',
  figure: { ...money, subject: 'grano' },
  years: ['2020', '2021'],
};
const unmeasured = { ...imports, figure: { ...money, subject: undefined } };
const by = { figure: mayor, said: { attribution: 'il sindaco' } };
const according = 'According to the mayor, two ships left.';

describe('what a translation says in its own words', () => {
  it.each<[string, string, Told, object, object | undefined]>([
    [
      'noun, subject and speaker',
      according,
      by,
      { unit: 'ships', attribution: 'the mayor' },
      { attribution: 'the mayor' },
    ],
    ['a noun alone', 'Two ships left.', {}, { unit: 'ships', subject: 'ships' }, undefined],
    ['the noun as what is counted', 'There were two ships.', {}, { unit: 'ships', subject: 'ships' }, undefined],
    ['what is measured', 'Russia’s imports reached $2 million.', imports, { subject: 'Russia’s imports' }, undefined],
    [
      'the speaker with the same name',
      'According to Vesta, two ships left.',
      {
        ...{ text: 'Secondo Vesta due navi sono partite.', name: 'Vesta' },
        ...{ figure: { ...mayor, attribution: 'Vesta' }, said: { attribution: 'Vesta' } },
      },
      { attribution: 'Vesta' },
      { attribution: 'Vesta' },
    ],
    [
      'what leaves it open',
      'Two ships reportedly left.',
      {
        text: 'Due navi sarebbero partite.',
        figure: { text: 'Due navi', hedge: 'sarebbero', modality: 'hedged' },
        said: { hedge: 'sarebbero' },
      },
      { hedge: 'reportedly' },
      { hedge: 'reportedly' },
    ],
  ])('is kept: %s', (_, target, told, figure, segment) => {
    const read = readOne(target, told);
    expect(read.figure).toMatchObject(figure);
    expect(read.segment).toEqual(segment);
  });

  it.each<[string, string, Told, string]>([
    ['the translation names a second speaker', `${according} The police said the port is closed.`, by, 'attribution'],
    ['the translation names no speaker', 'Two ships left.', by, 'attribution'],
    ['the document names no speaker', according, {}, 'attribution'],
    [
      'the speaker has another name',
      'According to Orma, two ships left.',
      {
        ...{ text: 'Secondo Vesta due navi sono partite, scrive Orma.', name: 'Vesta' },
        ...{ figure: { ...mayor, attribution: 'Vesta' }, said: { attribution: 'Vesta' } },
      },
      'attribution',
    ],
    ['the document leaves nothing open', 'Two ships reportedly left.', {}, 'hedge'],
    ['the document has no noun', 'Two ships left.', { figure: { unit: undefined } }, 'unit'],
    ['the document does not say what is measured', 'Russia’s imports reached $2 million.', unmeasured, 'subject'],
    ['it has another figure in what is measured', 'Grain for 2020 and 2021 cost $2 million.', dated, 'subject'],
  ])('is not kept where %s', (_, target, told, field) => {
    const read = readOne(target, told);
    expect(read.figure).not.toBe('no link');
    expect(read.figure ?? {}).not.toHaveProperty(field);
    expect(read.segment ?? {}).not.toHaveProperty(field);
  });

  it('is not kept of segments that were put into one', () => {
    expect(readOne(according, by).segment).toBeDefined();
    const read = readOne(according, by, 'Poi il porto ha chiuso.');
    expect(read).toEqual({ figure: undefined, segment: undefined });
  });

  it('is not kept of a draft that says another value, which is withheld', () => {
    const read = readOne('According to the mayor, three ships left.', by);
    expect(read).toEqual({ figure: 'no link', segment: undefined });
  });

  it('is kept of a segment whose figure no words are known to say', () => {
    const read = readOne('According to the mayor, ships left.', by);
    expect(read).toEqual({ figure: 'no link', segment: { attribution: 'the mayor' } });
  });
});
