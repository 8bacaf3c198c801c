import { describe, expect, it } from 'vitest';
import { createProjectPipeline } from '../../../scripts/ingest/project-pipeline.ts';
import { createTranslator } from '../../../src/i18n/create-translator.ts';
import { collectFigures } from '../../../src/index/collect-figures.ts';
import { indexTranslations } from '../../../src/index/index-translations.ts';
import { type FiguresFile, figuresFileSchema } from '../../../src/model/api.ts';
import { seedFactsSchema } from '../../../src/model/seed-facts.ts';
import { toBriefing } from '../../../src/pipeline/briefing/to-briefing.ts';
import { toSegmentPassages } from '../../../src/search/to-passages.ts';
import { toBriefingFile } from '../../../src/views/api-briefing.ts';
import { toFiguresFile } from '../../../src/views/api-figures.ts';
import { toFiguresCsv } from '../../../src/views/figures-csv.ts';
import { createFigureFormatter } from '../../../src/views/format-figure.ts';
import { toBriefingMarkdown } from '../../../src/views/markdown/to-briefing-markdown.ts';
import { readCsv } from '../../support/read-csv.ts';
import { readGlossary } from '../../support/read-glossary.ts';

const pipeline = createProjectPipeline(readGlossary());

const address = { site: 'https://example.org', base: '/' };

function readBriefing(format: 'markdown' | 'html', text: string) {
  const seed = { slug: 'a', file: 'seeds/a', format, sha256: 'a'.repeat(64), facts: seedFactsSchema.parse({}) };
  return toBriefing(pipeline({ text, format, lang: 'en' }), seed);
}

/** The data of the figures of a document. */
function toData(format: 'markdown' | 'html', text: string): FiguresFile {
  return figuresFileSchema.parse(toFiguresFile(collectFigures([readBriefing(format, text)]), address));
}

/** Each figure with the heads that the data give it. */
const listHeads = ({ figures }: FiguresFile) =>
  figures.flatMap(({ text, places }) => places.map(({ heads }) => [text, heads]));

const html = `<table>
<tr><th></th><th>Bread, tonnes</th><th>Salt, tonnes</th><th>To whom</th></tr>
<tr><th scope="row">Exports</th><td>4500</td><td>1200</td><td>Nobody</td></tr>
</table><p>Sold were 90 tonnes.</p>`;

describe('the data of a figure in a table', () => {
  it('have the heads of its column and its row, as the document says', () => {
    expect(listHeads(toData('html', html))).toEqual([
      ['4500', ['Bread, tonnes', 'Exports']],
      ['1200', ['Salt, tonnes', 'Exports']],
      ['90 tonnes', undefined],
    ]);
  });

  it('have the head of its column alone where the document says no more', () => {
    const text = '| Goods | Tonnes |\n| - | - |\n| Salt | 1200 |\n';
    expect(listHeads(toData('markdown', text))).toEqual([['1200', ['Tonnes']]]);
  });

  const rows = '| Goods | 2025 |\n| - | - |\n| Salt | 1200 |\n';

  it.each([
    ['Exports, in thousands of tonnes', ['Exports, in thousands of tonnes', '2025']],
    ['## Exports (millions of euros)', ['Exports (millions of euros)', '2025']],
    ['Exports and imports of the harbour', ['2025']],
    ['The harbour sold millions of tonnes.', ['2025']],
    ['Hundreds of schools closed', ['2025']],
    ['Exports, in thousands of tonnes\n\nThe office counts each ship once.', ['2025']],
  ])('have the line above the table where it says in what its numbers are given: %j', (line, expected) => {
    expect(listHeads(toData('markdown', `${line}\n\n${rows}`))).toContainEqual(['1200', expected]);
  });

  it('have it not where the number has a unit of its own, or its column is one of shares', () => {
    const text =
      'In millions of euros\n\n| City | 2025 | Change, % | Paid |\n| - | - | - | - |\n| Genoa | 1400 | 12 | 340 tonnes |\n';
    expect(listHeads(toData('markdown', text))).toEqual(
      expect.arrayContaining([
        ['1400', ['In millions of euros', '2025']],
        ['12', ['Change, %']],
        ['340 tonnes', ['Paid']],
      ]),
    );
  });

  it('have the first corner of the table where that says it', () => {
    const text = '| Millions of euros | 2025 |\n| - | - |\n| Salt | 1200 |\n';
    expect(listHeads(toData('markdown', text))).toContainEqual(['1200', ['Millions of euros', '2025']]);
  });

  it('have the caption before what the document says of columns and rows', () => {
    const text = html.replace('<table>', '<table><caption>In thousands of tonnes</caption>');
    expect(listHeads(toData('html', text))).toContainEqual([
      '4500',
      ['In thousands of tonnes', 'Bread, tonnes', 'Exports'],
    ]);
  });

  it('have them in the last column of the table of all figures', () => {
    const [head = [], ...rows] = readCsv(toFiguresCsv(toData('html', html)));
    expect([head, ...rows].map((row) => row.at(-1))).toEqual([
      'heads',
      'Bread, tonnes · Exports',
      'Salt, tonnes · Exports',
      '',
    ]);
  });
});

describe('what a search finds in a table', () => {
  it('has the heads of a number, in each language, and none of words or of what is no cell', () => {
    const briefing = readBriefing('html', html);
    const entries = [{ source: 'Exports', target: 'Esportazioni', state: 'draft' as const, notes: [] }];
    const translations = [{ briefing: 'a', lang: 'it', entries }];
    const passages = toSegmentPassages(toBriefingFile(briefing, translations, address)).map(({ passage }) => passage);
    const found = passages.flatMap((one) => ('heads' in one ? [[one.texts['en'], one.heads]] : []));
    expect(found).toEqual([
      ['4500', [{ en: 'Bread, tonnes' }, { en: 'Exports', it: 'Esportazioni' }]],
      ['1200', [{ en: 'Salt, tonnes' }, { en: 'Exports', it: 'Esportazioni' }]],
    ]);
    expect(passages.length).toBe(8);
  });
});

describe('a briefing as Markdown', () => {
  const locale = 'en';
  const t = createTranslator(locale);
  const reader = {
    locale,
    find: indexTranslations([]),
    names: new Map(),
    format: createFigureFormatter(locale),
  } as const;
  const settings = { ...address, title: 'Site', publisher: 'We' };
  const write = (text: string) => toBriefingMarkdown(readBriefing('markdown', text), reader, settings, t);

  it('says of a key figure in a table what heads it, and nothing of the kind of others', () => {
    expect(write('| Goods | Salt |\n| - | - |\n| 2023 | 1200 tonnes |\n')).toContain('Table 1, row 2, column 2: Salt.');
    expect(write('Sold were 1200 tonnes.')).not.toContain('Table 1');
  });

  it('has what the document quotes as a block quotation, as deep as there', () => {
    expect(write('Sold were 1200 tonnes.\n\n> Good.\n>\n> > Well.\n')).toMatch(/^> Good\.\n[\s\S]*^> > Well\.$/mu);
  });
});
