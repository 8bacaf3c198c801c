import { describe, expect, it } from 'vitest';
import { collectFigures } from '../../../src/index/collect-figures.ts';
import { toBriefingJsonLd } from '../../../src/views/json-ld/to-briefing-json-ld.ts';
import { toFigureJsonLd } from '../../../src/views/json-ld/to-figure-json-ld.ts';
import { toGlossaryJsonLd } from '../../../src/views/json-ld/to-glossary-json-ld.ts';
import { toObservation } from '../../../src/views/json-ld/to-observation.ts';
import { toWords } from '../../../src/views/words.ts';
import { createDocument } from '../../support/create-document.ts';
import { createEntity } from '../../support/create-entity.ts';
import { createSchemaOrgCheck } from '../../support/schema-org.ts';

const settings = { site: 'https://example.org', base: '/x/', title: 'Site', publisher: 'We' };
const check = createSchemaOrgCheck();
const ships = { id: 'f-ships', text: '12 navi', value: 12, unit: 'navi', attribution: 'Secondo il porto' };
const sentence = {
  id: 's-a',
  text: 'Secondo il porto, 12 navi per tre anni dal 2019.',
  figures: [ships],
  mentions: [{ id: 'm-a', text: 'porto', entity: 'port' }],
};
const read = (figure: object) => {
  const document = createDocument('a', 'it', [{ ...sentence, figures: [{ ...ships, ...figure }] }]);
  const [found] = document.figures;
  if (!found) throw new Error('no figure was made');
  return toObservation(found, settings);
};

describe('a figure as an observation', () => {
  it.each([
    ['its value, where it is exact', {}, { value: 12 }],
    ['its value, where it is about that', { comparator: '<', approximate: true }, { value: 12 }],
    ['only the least it can be', { comparator: '>' }, { minValue: 12 }],
    ['only the most it can be', { comparator: '<=' }, { maxValue: 12 }],
    ['both ends of a range', { value: [3, 5] }, { minValue: 3, maxValue: 5 }],
    ['the one end of an open range', { value: [3, null] }, { minValue: 3 }],
  ])('has %s', (_, figure, values) => {
    const { value, minValue, maxValue } = { ...read(figure) } as Partial<Record<string, unknown>>;
    expect(JSON.parse(JSON.stringify({ value, minValue, maxValue }))).toEqual(values);
  });

  it('is of a day, a month or a year where that is known whole, and else of a period', () => {
    expect(read({ period: '2019-04' })).toMatchObject({ observationDate: '2019-04' });
    expect(read({ period: '2019/2021' })).toMatchObject({ additionalProperty: { value: '2019/2021' } });
    expect(read({ period: 'XXXX-03' })).toMatchObject({ additionalProperty: { value: 'XXXX-03' } });
  });

  it('is about the names of its sentence, and about nothing where there are none', () => {
    expect(read({ entities: ['port'] })).toMatchObject({
      observationAbout: [{ '@id': 'https://example.org/x/entities/port/' }],
    });
    expect(read({})).not.toHaveProperty('observationAbout');
  });
});

describe('the page of a briefing', () => {
  const document = createDocument('a', 'it', [sentence]);
  const briefing = {
    ...document,
    bottomLine: document.segments.map(({ id }) => id),
    keyFigures: document.figures.map(({ id }) => id),
  };
  const data = toBriefingJsonLd(briefing, { locale: 'en', settings, known: new Set(['port']) });

  it('is a report based on the document, in words that schema.org has', () => {
    expect(data).toMatchObject({
      '@type': 'Report',
      isBasedOn: { inLanguage: 'it', identifier: { propertyID: 'sha256' } },
      hasPart: [
        { '@type': 'Quotation', text: sentence.text, inLanguage: 'it' },
        { '@type': 'Claim', '@id': 'https://example.org/x/figures/f-ships/' },
      ],
      mentions: [{ '@id': 'https://example.org/x/entities/port/' }],
    });
    expect(check(data)).toEqual([]);
  });

  it('says nothing that nobody states: no day, publisher, author or name that is the editors’ own', () => {
    expect(data).not.toHaveProperty('dateModified');
    for (const unstated of ['publisher', 'creditText', 'datePublished', 'name', 'license'])
      expect(data.isBasedOn).not.toHaveProperty(unstated);
  });

  it('links no name that has no page', () => {
    expect(toBriefingJsonLd(briefing, { locale: 'en', settings, known: new Set() }).mentions).toEqual([]);
  });
});

it('the page of a figure is one claim that appears in every document that has it', () => {
  const [record] = collectFigures([createDocument('a', 'it', [sentence]), createDocument('b', 'it', [sentence])]);
  if (!record) throw new Error('no figure was made');
  const data = toFigureJsonLd(record, settings);
  expect(data.appearance).toEqual([
    { '@type': 'CreativeWork', '@id': 'https://example.org/x/briefings/a/side-by-side/#s-a' },
    { '@type': 'CreativeWork', '@id': 'https://example.org/x/briefings/b/side-by-side/#s-a' },
  ]);
  expect(check(data)).toEqual([]);
});

it('the page of the glossary is a set of its terms', () => {
  const entities = [createEntity({ id: 'italy' as never, code: { region: 'IT' } })];
  const data = toGlossaryJsonLd(entities, 'Glossario', () => toWords('Italia', 'it'), 'it', settings);
  expect(data).toMatchObject({
    '@type': 'DefinedTermSet',
    hasDefinedTerm: [{ name: 'Italia', termCode: 'italy' }],
    url: 'https://example.org/x/it/entities/',
  });
  expect(check(data)).toEqual([]);
});

it.each([
  ['a number for a text', { name: 12 }, 'name'],
  ['a date that is none', { datePublished: 'May' }, 'datePublished'],
  ['an address that is none', { url: 'x y' }, 'url'],
  ['a person who is a place', { author: { '@type': 'Place' } }, 'author'],
  [
    'a period that is no length of time',
    { about: { '@type': 'Observation', observationPeriod: '2019/2021' } },
    'observationPeriod',
  ],
])('%s is found', (_, fields, property) => {
  expect(check({ '@type': 'Report', ...fields })).toEqual([expect.stringContaining(`${property} is `)]);
});

it('a word that schema.org does not have is found', () => {
  expect(check({ '@type': 'Report', colour: 1, hasPart: [{ '@type': 'Figure' }] })).toEqual([
    'Report has no colour',
    expect.stringMatching(/^hasPart is .* none of CreativeWork/u),
    'no type Figure',
  ]);
});
