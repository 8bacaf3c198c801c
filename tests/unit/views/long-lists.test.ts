import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../src/i18n/create-translator.ts';
import type { LedgerGroup } from '../../../src/views/ledger.ts';
import { findFrequent } from '../../../src/views/ledger-facets.ts';
import { toLedgerIndex } from '../../../src/views/ledger-index.ts';
import { toLedgerPages, toLedgerPath, toLedgerRail } from '../../../src/views/ledger-pages.ts';
import type { LedgerRow } from '../../../src/views/ledger-row.ts';
import { tallyLedger } from '../../../src/views/ledger-tally.ts';
import { toListFacet } from '../../../src/views/list-index.ts';
import { findNearPages, toPagePath, toPages } from '../../../src/views/pages.ts';
import type { TimelineEntry, TimelineYear } from '../../../src/views/timeline.ts';
import { toTimelineIndex } from '../../../src/views/timeline-index.ts';
import {
  toDecades,
  toPartLinks,
  toPartName,
  toTimelineParts,
  toTimelinePath,
} from '../../../src/views/timeline-pages.ts';
import { toWords } from '../../../src/views/words.ts';

const t = createTranslator('en');
const fill = <T>(length: number, create: (index: number) => T) => Array.from({ length }, (_, index) => create(index));

const row = (id: string, index: number): LedgerRow =>
  ({
    id: `f-${id}${index}`,
    kind: 'count',
    modality: 'asserted',
    entities: index % 2 === 0 ? ['malta'] : [],
    years: [],
    documents: [{ slug: `d${index % 3}`, title: toWords(`Titolo ${index % 3}`, 'it'), path: '' }],
    order: { size: index, title: `Titolo ${index % 3}`, at: index, ...(index === 1 && { time: 20200101 }) },
  }) as unknown as LedgerRow;
const group = (id: string, length: number): LedgerGroup => ({
  id,
  kind: 'count',
  rows: fill(length, (index) => row(id, index)),
});
const ledger = [group('group-1', 150), group('group-2', 130)];

describe('the pages of a list', () => {
  it('have a path of their own but for the first', () => {
    expect([1, 2].map((page) => toPagePath('figures/', page))).toEqual(['figures/', 'figures/page/2/']);
  });

  it('are cut at a length, and one where there is nothing', () => {
    expect(toPages([1, 2, 3], 2)).toEqual([[1, 2], [3]]);
    expect(toPages([1, 2], 2)).toEqual([[1, 2]]);
    expect(toPages([], 2)).toEqual([[]]);
  });

  it.each([
    [1, 1, [1]],
    [1, 9, [1, 2, 3, 9]],
    [5, 9, [1, 3, 4, 5, 6, 7, 9]],
    [9, 9, [1, 7, 8, 9]],
  ])('link from page %d of %d to the ends and those near', (page, pages, near) => {
    expect(findNearPages(page, pages)).toEqual(near);
  });
});

describe('the pages of the ledger', () => {
  const pages = toLedgerPages(ledger);

  it('are one up to two hundred figures, and one without any', () => {
    expect(toLedgerPages([group('group-1', 200)])).toMatchObject([{ page: 1, from: 1, to: 200 }]);
    expect(toLedgerPages([])).toEqual([{ page: 1, groups: [], from: 1, to: 0 }]);
  });

  it('have a hundred each beyond that, in the order of the ledger, all of them once', () => {
    expect(pages.map(({ from, to }) => [from, to])).toEqual([
      [1, 100],
      [101, 200],
      [201, 280],
    ]);
    const all = pages.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
    expect(all).toEqual(ledger.flatMap(({ rows }) => rows));
  });

  it('say the group again where it goes on', () => {
    expect(pages.map(({ groups }) => groups.map(({ id, rows }) => [id, rows.length]))).toEqual([
      [['group-1', 100]],
      [
        ['group-1', 50],
        ['group-2', 50],
      ],
      [['group-2', 80]],
    ]);
  });

  it('link to each kind and unit where it begins', () => {
    const links = (current: number) => toLedgerRail(pages, current, t, toLedgerPath).map(({ href }) => href);
    expect(links(1)).toEqual(['#group-1', 'figures/page/2/#group-2']);
    expect(links(2)).toEqual(['figures/#group-1', '#group-2']);
  });
});

describe('the index of a long list', () => {
  const index = toLedgerIndex(
    tallyLedger(ledger.map(({ rows }) => rows)),
    toLedgerPages(ledger),
    (_, { value }) => value,
    'en',
    toLedgerPath,
  );

  it('says where each row stands', () => {
    expect(index.pages).toEqual([
      ['figures/', 100],
      ['figures/page/2/', 100],
      ['figures/page/3/', 80],
    ]);
    expect(index.groups).toEqual([150, 130]);
  });

  it('has the values of every row, each value written once', () => {
    expect(index.facets['document']?.options.map(([value]) => value)).toEqual(['d0', 'd1', 'd2']);
    expect(index.facets['document']?.rows.slice(0, 4)).toEqual([[0], [1], [2], [0]]);
    expect(index.facets['entity']?.rows.slice(0, 2)).toEqual([[0], []]);
    expect(index.facets['entity']?.rows).toHaveLength(280);
  });

  it('has what every row is ordered by', () => {
    expect(index.order?.titles).toEqual(['Titolo 0', 'Titolo 1', 'Titolo 2']);
    expect(index.order?.title.slice(149, 152)).toEqual([2, 0, 1]);
    expect(index.order?.times.slice(0, 3)).toEqual([null, 20200101, null]);
    expect(index.order?.sizes).toHaveLength(280);
  });

  it('names the language of an option that is not the reader’s, and leaves out what is no option', () => {
    const options = [
      { value: 'a', label: toWords('Uno', 'it') },
      { value: 'b', label: toWords('One', 'en') },
      { value: 'c', label: 'plain' },
    ];
    expect(toListFacet(options, [['b', 'x'], []], 'en')).toEqual({
      options: [
        ['a', 'Uno', 'it'],
        ['b', 'One'],
        ['c', 'plain'],
      ],
      rows: [[1], []],
    });
  });

  it('is led to by the most frequent options, in the order they had', () => {
    const options = [1, 3, 2, 3].map((count, place) => ({ value: `${place}`, count }));
    expect(findFrequent(options, 2).map(({ value }) => value)).toEqual(['1', '3']);
    expect(findFrequent(options, 4)).toEqual(options);
  });
});

describe('the parts of the timeline', () => {
  const entry = (slug: string): TimelineEntry => ({ slug, entities: [slug], document: toWords(slug, 'en') }) as never;
  const year = (name: string | undefined, length: number): TimelineYear => ({
    ...(name && { year: name }),
    entries: fill(length, (index) => entry(`d${index % 2}`)),
  });
  const years = [
    year('1999', 60),
    year('2000', 40),
    year('2001', 30),
    year('2002', 250),
    year('2010', 20),
    year(undefined, 5),
  ];
  const parts = toTimelineParts(years);

  it('are one up to a hundred and fifty statements', () => {
    expect(toTimelineParts([year('1999', 100), year(undefined, 50)]).map(toTimelinePath)).toEqual(['timeline/']);
    expect(toTimelineParts([])).toEqual([{ years: [] }]);
  });

  it('are years together up to a hundred, a longer year in pieces, what has no year last, the latest at first', () => {
    expect(parts.map(toTimelinePath)).toEqual([
      'timeline/1999-2000/',
      'timeline/2001/',
      'timeline/2002-part-1/',
      'timeline/2002-part-2/',
      'timeline/2002-part-3/',
      'timeline/',
      'timeline/undated/',
    ]);
    expect(parts.flatMap((part) => part.years.flatMap(({ entries }) => entries))).toHaveLength(405);
  });

  it('are called by their years', () => {
    expect(parts.map((part) => toPartName(part, t))).toEqual([
      '1999–2000',
      '2001',
      '2002 (1/3)',
      '2002 (2/3)',
      '2002 (3/3)',
      '2010',
      'Year not stated',
    ]);
  });

  it('lead to those before and after', () => {
    const [first, second] = parts;
    expect(first && toPartLinks(parts, first, t, (path) => `/${path}`)).toEqual({
      next: { label: '2001', href: '/timeline/2001/' },
    });
    expect(second && toPartLinks(parts, second, t, (path) => `/${path}`)).toMatchObject({
      previous: { label: '1999–2000' },
      next: { label: '2002 (1/3)' },
    });
  });

  it('count every year once, by decade, and lead to where it begins', () => {
    const decades = toDecades(parts).map(({ decade, years: some }) => [
      decade,
      some.map(({ year: name, count, part }) => [name, count, part.id]),
    ]);
    expect(decades).toEqual([
      ['199X', [['1999', 60, '1999-2000']]],
      [
        '200X',
        [
          ['2000', 40, '1999-2000'],
          ['2001', 30, '2001'],
          ['2002', 250, '2002-part-1'],
        ],
      ],
      ['201X', [['2010', 20, undefined]]],
      [undefined, [[undefined, 5, 'undated']]],
    ]);
  });

  it('are all in the index', () => {
    const index = toTimelineIndex(
      parts,
      (id) => toWords(id, 'en'),
      'en',
      (path) => `/${path}`,
    );
    expect(index.pages.map(([, rows]) => rows)).toEqual([100, 30, 100, 100, 50, 20, 5]);
    expect(index.facets['document']?.rows).toHaveLength(405);
    expect(index.facets['entity']?.options).toEqual([
      ['d0', 'd0'],
      ['d1', 'd1'],
    ]);
  });
});
