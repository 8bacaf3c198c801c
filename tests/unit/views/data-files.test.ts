import { describe, expect, it } from 'vitest';
import { collectFigures } from '../../../src/index/collect-figures.ts';
import { indexTranslations } from '../../../src/index/index-translations.ts';
import { briefingFileSchema, figuresFileSchema } from '../../../src/model/api.ts';
import { toPiecesResponse } from '../../../src/site/pieces-response.ts';
import { toBriefingFile } from '../../../src/views/api-briefing.ts';
import { toFiguresFile, toFiguresJson } from '../../../src/views/api-figures.ts';
import { pickItems, sortItems, toBriefingItem, toCommentaryItem } from '../../../src/views/feed-items.ts';
import { toFiguresCsv, toFiguresCsvPieces } from '../../../src/views/figures-csv.ts';
import { createLastChanged } from '../../../src/views/last-changed.ts';
import { toLlmsText } from '../../../src/views/llms-text.ts';
import { toAtom, toJsonFeed } from '../../../src/views/to-feed.ts';
import { createDocument } from '../../support/create-document.ts';

const address = { site: 'https://example.org', base: '/x/' };
const sentence = {
  id: 's-a',
  text: '=2 navi, “forse”, per tre anni.',
  figures: [
    {
      id: 'f-ships',
      text: '2 navi',
      value: [2, null],
      unit: 'navi',
      comparator: '>=',
      attribution: 'forse',
      hedge: 'forse',
    },
    { id: 'f-years', text: 'tre anni', kind: 'duration', duration: 'P3Y' },
  ],
};
const briefing = createDocument('a', 'it', [sentence]);
const translation = {
  briefing: 'a',
  lang: 'en',
  entries: [
    {
      source: sentence.text,
      target: 'Two ships <b>',
      state: 'draft' as const,
      provenance: 'draft, 2025-02-03',
      notes: [],
    },
  ],
};
const records = collectFigures([briefing, createDocument('b', 'it', [sentence])]);
const file = toFiguresFile(records, address);

describe('the figures as data', () => {
  it('have the shape they promise, a place for every document', () => {
    expect(figuresFileSchema.parse(file)).toEqual(file);
    expect(file.figures[0]?.places.map(({ briefing: slug, url }) => [slug, url])).toEqual([
      ['a', 'https://example.org/x/briefings/a/side-by-side/#s-a'],
      ['b', 'https://example.org/x/briefings/b/side-by-side/#s-a'],
    ]);
  });

  it.each([0, 1, 500, 501, 1200])('are the same files piece by piece as all at once, of %d figures', async (length) => {
    const [figure] = records;
    if (!figure) throw new Error('no figure');
    const many = Array.from({ length }, (_, index) => ({ ...figure, id: `f-${index}` as never }));
    const whole = toFiguresFile(many, address);
    const read = (pieces: Iterable<string>) => toPiecesResponse(pieces, 'text/plain').text();
    expect(await read(toFiguresJson(many, address))).toBe(JSON.stringify(whole));
    expect(await read(toFiguresCsvPieces(many, address))).toBe(toFiguresCsv(whole));
  });

  it('are a table with a row for every place and the ends of a range in columns of their own', () => {
    const lines = toFiguresCsv(file).trimEnd().split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^id,kind,text,value,low,high,unit,comparator,/u);
    expect(lines[1]).toMatch(/^f-ships,count,2 navi,,2,,navi,>=,false,/u);
  });

  it('say in columns of their own on which page or in which paragraph of its file a figure stands', () => {
    const places = [undefined, { unit: 'page', number: 7 }, { unit: 'paragraph', number: 12 }] as const;
    const [figure] = file.figures;
    const [own] = figure?.places ?? [];
    if (!figure || !own) throw new Error('the file has no figure');
    const found = places.map((place) => ({ ...own, ...(place && { place }) }));
    const [head, ...rows] = toFiguresCsv({ ...file, figures: [{ ...figure, places: found }] })
      .trimEnd()
      .split('\r\n');
    expect([head, ...rows].map((line) => line?.split(',').slice(-3, -1))).toEqual([
      ['page', 'paragraph'],
      ['', ''],
      ['7', ''],
      ['', '12'],
    ]);
  });

  it('keep the words that leave a figure open with its place, and have none where there are none', () => {
    expect(file.figures.map(({ places: [place] }) => place?.hedge)).toEqual(['forse', undefined]);
  });

  it('cannot make a spreadsheet run what a document says', () => {
    expect(toFiguresCsv(file)).toContain(`"'=2 navi, “forse”, per tre anni."`);
    expect(toFiguresCsv(file)).not.toMatch(/[,"]=2 navi, “/u);
  });
});

describe('a briefing as data', () => {
  it('has the shape it promises, with its translations by language', () => {
    const data = toBriefingFile(briefing, [translation], address);
    expect(briefingFileSchema.parse(data)).toEqual(data);
    expect(data.segments[0]?.translations).toEqual({ en: { text: 'Two ships <b>', state: 'draft', notes: [] } });
    expect(data.title).toEqual({ it: 'Title of a' });
  });

  it('leaves out what is not translated, and keeps the address of the source apart from its page', () => {
    const data = toBriefingFile({ ...briefing, url: 'https://source.example/' }, [], address);
    expect(data.segments[0]?.translations).toEqual({});
    expect(data).toMatchObject({ url: 'https://source.example/', page: 'https://example.org/x/briefings/a/' });
  });
});

describe('the feeds', () => {
  const find = indexTranslations([translation]);
  const item = toBriefingItem(
    { ...briefing, bottomLine: briefing.segments.map(({ id }) => id) },
    find,
    createLastChanged([], [translation]).ofBriefing('a'),
  );
  const article = { slug: 'n', title: 'A & B', summary: 'C.', authors: ['D'], date: '2024-01-01', lang: 'en' };
  const note = { ...article, moved: [] };
  const head = { ...address, title: 'Site', description: 'About ships.', publisher: 'We', page: '', folder: '' };

  it('date a briefing by its newest translation, and say no day of publication that nobody states', () => {
    expect(item).toMatchObject({ updated: '2025-02-03' });
    expect(item).not.toHaveProperty('published');
  });

  it('date a briefing without translation by the document, and one without any date last of all', () => {
    const none = indexTranslations([]);
    expect(toBriefingItem({ ...briefing, date: '2020-05-06' }, none)).toMatchObject({
      updated: '2020-05-06',
      published: '2020-05-06',
    });
    expect(toBriefingItem(briefing, none)).not.toHaveProperty('updated');
    expect(sortItems([toBriefingItem(briefing, none), item]).map(({ updated }) => updated)).toEqual([
      '2025-02-03',
      undefined,
    ]);
  });

  it('say of a commentary whether its evidence has changed since', () => {
    const toText = (moved: readonly object[]) =>
      toCommentaryItem({ ...article, moved }).summary.map(({ text }) => text);
    expect(toText([])).toEqual(['C.']);
    expect(toText([{}])).toEqual(['C.', 'Evidence changed since this was written.']);
  });

  it('have the newest first', () => {
    const items = sortItems([
      toCommentaryItem(note),
      item,
      toCommentaryItem({ ...note, slug: 'm', updated: '2026-01-01' }),
    ]);
    expect(items.map(({ path }) => path)).toEqual(['commentary/m/', 'briefings/a/', 'commentary/n/']);
  });

  it('are the same bytes twice, dated by what they hold', () => {
    expect(toAtom(head, [item])).toBe(toAtom(head, [item]));
    expect(toAtom(head, [item])).toContain('<updated>2025-02-03T00:00:00.000Z</updated>');
  });

  it('escape the words of a document in Atom and leave them plain in JSON', () => {
    const atom = toAtom(head, [{ ...item, title: { text: '<script> & ]]>', lang: 'en', dir: 'ltr' } }]);
    expect(atom).not.toMatch(/<script>|& |\]\]>(?!<)/u);
    expect(atom).not.toContain('ships <b>');
    expect(toJsonFeed(head, [toCommentaryItem(note)]).items[0]).toMatchObject({
      title: 'A & B',
      date_published: '2024-01-01T00:00:00.000Z',
    });
  });

  it('have the newest where there are many, and language models are told where the others are', () => {
    const older = Array.from({ length: 130 }, (_, index) => ({
      ...item,
      path: `briefings/d-${index}/`,
      updated: '2001-01-01',
    }));
    const picked = pickItems([...older, item]);
    expect([picked.length, picked[0]]).toEqual([100, item]);
    expect(pickItems([...older, item], 500)).toHaveLength(131);
    expect(toLlmsText(head, picked, 131)).toMatch(
      /\[All briefings\]\(https:\/\/example\.org\/x\/briefings\/\): the 100 newest stand above, 31 others in this list/u,
    );
    expect(toLlmsText(head, picked, 100)).not.toContain('All briefings');
  });

  it('are told to language models as Markdown that no title can break', () => {
    const text = toLlmsText(head, [{ ...item, title: { text: 'A](x) #', lang: 'en', dir: 'ltr' } }], 1);
    expect(text).toContain('# Site');
    expect(text).toContain('[A\\](x) #](https://example.org/x/briefings/a/index.md)');
    expect(text).not.toContain('## Commentary');
  });
});
