import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkAnnotations } from '../../support/check-annotations.ts';
import { checkSkos } from '../../support/check-skos.ts';
import { annoAddress } from '../../support/contexts/anno.ts';
import { cslItemsSchema } from '../../support/csl-schema.ts';
import { checkTable } from '../../support/read-csv.ts';
import { readGraph } from '../../support/read-graph.ts';
import { readReferences } from '../../support/read-references.ts';
import { renderCsl } from '../../support/render-csl.ts';
import { validateXml } from '../../support/validate-xml.ts';

// What the tests of formats rest on has to find faults: each check meets a good file and bad ones here.

const skos = { skos: 'http://www.w3.org/2004/02/skos/core#', '@base': 'http://example.org/' };
const port = { '@id': 'port', '@type': 'skos:Concept', 'skos:prefLabel': { '@value': 'port', '@language': 'en' } };
const quay = { ...port, '@id': 'quay', 'skos:related': { '@id': 'port' } };
const toScheme = (...concepts: object[]) => ({ '@context': skos, '@graph': concepts });
const check = async (document: object) => checkSkos(await readGraph(document));

describe('the check of SKOS', () => {
  it('finds nothing in a sound scheme', async () => {
    expect(await check(toScheme(port, quay))).toEqual([]);
  });

  it.each([
    [
      'two labels in one language',
      { ...port, 'skos:prefLabel': ['a', 'b'].map((name) => ({ '@value': name, '@language': 'en' })) },
      'S14',
    ],
    ['a name that is two kinds of label', { ...port, 'skos:altLabel': port['skos:prefLabel'] }, 'S13'],
    ['a relation to nothing', { ...quay, 'skos:related': { '@id': 'sea' } }, 'S19'],
    ['what is related and broader', { ...quay, 'skos:broader': { '@id': 'port' } }, 'S27'],
    ['a concept that is its scheme', { ...port, '@type': ['skos:Concept', 'skos:ConceptScheme'] }, 'S9'],
    ['a concept without a name', { '@id': 'x', '@type': 'skos:Concept' }, 'no label'],
    ['a word that SKOS does not have', { ...port, 'skos:colour': 'red' }, 'no property'],
  ])('finds %s', async (_, concept, rule) => {
    const others = concept['@id'] === 'port' ? [] : [port];
    expect(await check(toScheme(...others, concept))).toEqual([expect.stringContaining(rule)]);
  });

  it('is not reached by a word that the context does not know', async () => {
    await expect(check(toScheme({ ...port, colour: 'red' }))).rejects.toThrow();
  });
});

describe('the check of annotations', () => {
  const quote = { type: 'TextQuoteSelector', exact: 'a', prefix: '', suffix: 'b' };
  const position = { type: 'TextPositionSelector', start: 0, end: 1 };
  const annotate = (...selector: object[]) => ({
    '@context': annoAddress,
    ...{ id: 'http://example.org/a', type: 'Annotation', motivation: 'describing', body: 'http://example.org/b' },
    target: { type: 'SpecificResource', source: 'http://example.org/c', selector },
  });
  const find = async (document: object) => checkAnnotations(await readGraph(document));

  it('finds nothing in a sound one, and something in none', async () => {
    expect(await find(annotate(quote, position))).toEqual([]);
    expect(checkAnnotations([])).toContain('no Annotation');
  });

  it.each([
    { name: 'a quotation without its words', selectors: [{ type: 'TextQuoteSelector' }, position] },
    { name: 'a position without an end', selectors: [quote, { type: 'TextPositionSelector', start: 0 }] },
    { name: 'two beginnings', selectors: [quote, { ...position, start: [0, 1] }] },
  ])('finds $name', async ({ selectors }) => {
    expect(await find(annotate(...selectors))).toEqual([expect.stringContaining(' of ')]);
  });
});

describe('the schemas of XML', () => {
  const validate = (schema: 'atom.rng' | 'sitemap.xsd', text: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'concordance-xml-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'file.xml'), text);
    return validateXml(schema, [join(folder, 'file.xml')]);
  };
  const entry = '<entry><id>http://example.org/a</id><title>A</title><updated>2024-04-12T00:00:00Z</updated></entry>';
  const feed = (inner: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><id>http://example.org/</id><title>T</title><updated>2024-04-12T00:00:00Z</updated>${inner}</feed>`;
  const map = (inner: string) =>
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url>${inner}</url></urlset>`;
  const loc = '<loc>http://example.org/</loc>';

  it.each([
    ['atom.rng', feed(entry)],
    ['atom.rng', feed('<x:note xmlns:x="http://example.org/x">of another vocabulary</x:note>')],
    ['sitemap.xsd', map(`${loc}<lastmod>2024-04-12</lastmod>`)],
  ] as const)('%s allows what is right: %#', (schema, text) => {
    expect(validate(schema, text)).toEqual([]);
  });

  it.each([
    ['an entry without an id', 'atom.rng', feed(entry.replace(/<id>.*<\/id>/u, ''))],
    ['a day that is no date', 'atom.rng', feed(entry.replace('2024-04-12T00:00:00Z', 'today'))],
    ['two titles', 'atom.rng', feed('<title>U</title>')],
    ['an element that Atom does not have', 'atom.rng', feed('<item/>')],
    ['a page without an address', 'sitemap.xsd', map('<lastmod>2024-04-12</lastmod>')],
    ['a change that is no day', 'sitemap.xsd', map(`${loc}<lastmod>today</lastmod>`)],
    ['parts in another order', 'sitemap.xsd', map(`<lastmod>2024-04-12</lastmod>${loc}`)],
    ['a file that is no XML', 'sitemap.xsd', '<urlset>'],
  ] as const)('find %s', (_, schema, text) => {
    expect(validate(schema, text)).not.toEqual([]);
  });
});

describe('the readers of citations', () => {
  it('find a variable or a type that CSL does not have', () => {
    expect(cslItemsSchema.safeParse([{ id: 'a', type: 'webpage', title: 'A' }]).success).toBe(true);
    expect(cslItemsSchema.safeParse([{ id: 'a', type: 'webpage', colour: 'red' }]).success).toBe(false);
    expect(cslItemsSchema.safeParse([{ id: 'a', type: 'website' }]).success).toBe(false);
  });

  it('read what is there and nothing else', () => {
    const [ris] = readReferences(
      'ris',
      'TY  - GEN\r\nTI  - Ships: a report\r\nUR  - http://example.org/\r\nER  - \r\n',
    );
    expect(ris).toMatchObject({ title: 'Ships: a report', url: 'http://example.org/', notes: [], publisher: '' });
    expect(readReferences('bib', '@online{a, title = {{Ships \\& cranes}}, date = {2024-04-12}}')[0]).toMatchObject({
      title: 'Ships & cranes',
      date: '2024-04-12',
    });
    expect(
      renderCsl([{ id: 'a', type: 'webpage', title: 'Ships', issued: { 'date-parts': [[2024, 4, 12]] } }]),
    ).toEqual(['2024-04-12. Ships.']);
  });
});

it('the check of a table finds a cell that is not of its column, a key that is there twice and another header', () => {
  const column = (name: string, datatype: 'string' | 'number') => ({
    ...{ '@type': 'Column' as const, name, titles: name, datatype, required: true, 'dc:description': '' },
  });
  const description = {
    tableSchema: {
      '@type': 'Schema' as const,
      columns: [column('id', 'string'), column('value', 'number')],
      ...{ primaryKey: ['id'], rowTitles: ['id'] },
    },
  };
  expect(
    checkTable(
      [
        ['id', 'value'],
        ['a', '1'],
        ['b', '2'],
      ],
      description,
    ),
  ).toEqual([]);
  expect(
    checkTable(
      [
        ['id', 'value'],
        ['a', '1'],
        ['a', 'two'],
      ],
      description,
    ),
  ).toHaveLength(2);
  expect(
    checkTable(
      [
        ['id', 'worth'],
        ['a', ''],
      ],
      description,
    ),
  ).toEqual(['the header is another', 'value is empty']);
});
