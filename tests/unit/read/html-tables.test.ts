import type { Element, ElementContent } from 'hast';
import { expect, test } from 'vitest';
import { findCellHeads } from '../../../src/pipeline/read/find-cell-heads.ts';
import type { PlacedCell } from '../../../src/pipeline/read/place-cells.ts';
import { readHtml } from '../../../src/pipeline/read/read-html.ts';

/** What heads each cell that is no header, as `3 < 2022, Italy`. */
function listHeads(source: string): string[] {
  const { plain, blocks } = readHtml(source);
  const cells = blocks.flatMap(({ table, start, end }) =>
    table ? [{ ...table, words: plain.slice(start, end) }] : [],
  );
  const wordsAt = (row: number, column: number) =>
    cells.find((cell) => cell.row === row && cell.column === column)?.words ?? '?';
  return cells.flatMap(({ words, heads }) =>
    heads ? [`${words} < ${heads.map(({ row, column }) => wordsAt(row, column)).join(', ')}`] : [],
  );
}

test.each([
  [
    'a row of headers',
    '<tr><th>Year<th>Sum<tr><td>2022<td>3<tr><td>2023<td>4',
    ['2022 < Year', '3 < Sum', '2023 < Year', '4 < Sum'],
  ],
  [
    'headers of columns and of rows, with an empty corner',
    '<tr><td></td><th>2022<th>2023<tr><th>Italy<td>3<td>4',
    ['3 < 2022, Italy', '4 < 2023, Italy'],
  ],
  [
    'a head of two rows, with spans',
    '<thead><tr><th rowspan=2>Place<th colspan=2>Cost<tr><th>2022<th>2023</thead><tbody><tr><th>Italy<td>3<td>4',
    ['Italy < Place', '3 < Cost, 2022, Italy', '4 < Cost, 2023, Italy'],
  ],
  [
    'a header of several rows',
    '<tr><th>Region<th>Year<th>Sum<tr><th scope=rowgroup rowspan=2>North<td>2022<td>3<tr><td>2023<td>4',
    ['North < Region', '2022 < Year, North', '3 < Sum, North', '2023 < Year, North', '4 < Sum, North'],
  ],
  [
    'a header between the rows, which ends where the next begins',
    '<tr><th>Year<th>Sum<tr><th colspan=2>North<tr><td>1<td>2<tr><th colspan=2>South<tr><td>3<td>4',
    ['1 < Year, North', '2 < Sum, North', '3 < Year, South', '4 < Sum, South'],
  ],
  ['a scope on a plain cell', '<tr><td scope=row>Italy<td>3', ['3 < Italy']],
  ['what a cell itself names', '<tr><th id=a>A<th id=b>B<tr><td headers="b no-such">1<td>2', ['1 < B', '2 < B']],
])('cells know %s', (_, rows, expected) => {
  expect(listHeads(`<table>${rows}</table>`)).toEqual(expected);
});

test.each([
  ['cells alone', '<table><tr><td>1<td>2<tr><td>3<td>4</table>'],
  ['headers alone', '<table><tr><th>1<th>2</table>'],
  ['a table that lays out the page', '<table role=presentation><tr><th>Menu<tr><td>Text</table>'],
  ['a cell that names itself or nothing', '<table><tr><td id=a headers="b ">1<td headers="">2</table>'],
  ['lists', '<ul><li>1<li>2</ul>'],
])('nothing heads the cells of %s', (_, source) => {
  expect(listHeads(source)).toEqual([]);
});

test('a cell below one of several rows stands in the next free column', () => {
  const { plain, blocks } = readHtml('<table><tr><td rowspan=2>a<td>b<tr><td>c<td>d</table>');
  const places = blocks.map(({ table, start }) => [plain.charAt(start), table?.row, table?.column]);
  expect(places).toEqual([
    ['a', 0, 0],
    ['b', 0, 1],
    ['c', 1, 1],
    ['d', 1, 2],
  ]);
});

test('a table that claims thousands of columns has no more than its cells can fill', () => {
  const { blocks } = readHtml(`<table>${'<tr><td colspan=1000 rowspan=65534>a<td colspan=1000>b'.repeat(400)}</table>`);
  expect(blocks.length).toBe(800);
  expect(Math.max(...blocks.map(({ table }) => table?.column ?? 0))).toBeLessThan(1000);
});

test('looks at no more headers for a cell than it may have, however many its row has', () => {
  let looks = 0;
  const words: ElementContent[] = [{ type: 'text', value: 'year' }];
  const cells = Array.from({ length: 500 }, (_, column): PlacedCell => {
    const element: Element = {
      ...{ type: 'element', tagName: 'th', properties: {} },
      get children() {
        looks += 1;
        return words;
      },
    };
    return { element, row: 0, column, columns: 1, rows: 1, isColumnHead: false, isRowHead: true };
  });
  const heads = findCellHeads(cells);
  const last = cells.at(-1)?.element;
  expect(last && heads.get(last)?.map(({ column }) => column)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(looks).toBeLessThan(500 * 10);
});

const toRows = (rows: readonly (readonly string[])[]) => rows.map((cells) => `<tr>${cells.join('')}`).join('');

test('cells that reach as far as their table does are not cut, be it long or wide', () => {
  const head = (words: string) => `<th scope=colgroup colspan=40>${words}`;
  const long = toRows(Array.from({ length: 500 }, (_, at) => [at % 5 === 0 ? head('year') : '<td>5'.repeat(40)]));
  const side = toRows([['<th rowspan=0>year', '<td>5'], ...Array.from({ length: 2000 }, () => ['<td>5'])]);
  for (const table of [long, side]) {
    expect(readHtml(`<table>${table}</table>`).messages).toEqual([]);
    expect(new Set(listHeads(`<table>${table}</table>`))).toEqual(new Set(['5 < year']));
  }
});

test.each([
  [
    'rows',
    toRows([
      Array.from({ length: 10_000 }, () => '<td rowspan=0>5'),
      ...Array.from({ length: 10_000 }, () => ['<td>5']),
    ]),
  ],
  ['columns', toRows([['<td>5'.repeat(500)], ...Array.from({ length: 30_000 }, () => ['<th colspan=1000>5'])])],
  ['both', toRows(Array.from({ length: 300 }, () => ['<th scope=col colspan=1000 rowspan=0>5'.repeat(150)]))],
])(
  'cells that reach over far more %s than there are cells are cut, counted and said',
  (_, table) => {
    const { blocks, messages } = readHtml(`<table>${table}</table>`);
    expect(blocks.length).toBe(table.split('>5').length - 1);
    expect(messages).toEqual([expect.objectContaining({ ruleId: 'cut-cells', level: 'warning' })]);
    expect(messages[0]?.reason).toMatch(/^\d{3,} cells say to reach over thousands of places/u);
  },
  60_000,
);
