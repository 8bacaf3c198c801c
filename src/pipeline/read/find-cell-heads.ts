import type { Element } from 'hast';
import type { PlacedCell } from './place-cells.ts';

/** Where a header cell of a table stands. */
type Head = Pick<PlacedCell, 'row' | 'column'>;

/** The most headers a cell has: more say nothing to a reader. */
const most = 8;

/**
 * The header cells of each cell that has some: those its `headers` name; else those above it in its columns, from the last
 * row of headers over it up, and those beside it in its row. Columns first.
 */
export function findCellHeads(cells: readonly PlacedCell[]): ReadonlyMap<Element, readonly Head[]> {
  const byId = new Map(cells.map((cell) => [String(cell.element.properties.id ?? ''), cell]));
  const columns = createColumns();
  const heads = new Map<Element, readonly Head[]>();
  let rows: PlacedCell[] = [];
  let at = 0;
  for (const cell of cells) {
    if (cell.row !== at) rows = rows.filter(({ row, rows: height }) => row + height > cell.row);
    at = cell.row;
    const named = listNamed(cell.element, byId);
    const found = named.length > 0 ? named : [...columns.list(cell), ...rows].filter((head) => !isEmpty(head));
    const places = found.slice(0, most).map(({ row, column }) => ({ row, column }));
    if (places.length > 0) heads.set(cell.element, places);
    columns.add(cell);
    // No cell has more of them, and a row of thousands would be gone through for each of its cells.
    if (cell.isRowHead && rows.length < most && !isEmpty(cell)) rows.push(cell);
  }
  return heads;
}

function listNamed({ properties }: Element, byId: ReadonlyMap<string, PlacedCell>): PlacedCell[] {
  const { headers } = properties;
  const ids = Array.isArray(headers) ? headers.map(String) : [];
  return ids.slice(0, most).flatMap((id) => (id === '' ? [] : (byId.get(id) ?? [])));
}

/**
 * The headers that stand over each column, as the rows of a table go by. Below cells that are none, a header takes the place
 * of an earlier one over the very same columns.
 */
function createColumns() {
  const over: { heads: PlacedCell[]; isClosed: boolean }[] = [];
  const columnsOf = ({ column, columns }: PlacedCell) => Array.from({ length: columns }, (_, at) => column + at);
  return {
    list: (cell: PlacedCell): PlacedCell[] => {
      if (cell.isColumnHead) return [];
      return [...new Set(columnsOf(cell).flatMap((column) => over[column]?.heads ?? []))];
    },
    add: (cell: PlacedCell): void => {
      for (const column of columnsOf(cell)) {
        const known = over[column];
        if (!cell.isColumnHead) {
          if (known) known.isClosed = true;
        } else {
          const before = known?.heads.filter((head) => !known.isClosed || !isAlike(head, cell)) ?? [];
          over[column] = { heads: [...before, cell].slice(-most), isClosed: false };
        }
      }
    },
  };
}

function isAlike(one: PlacedCell, other: PlacedCell): boolean {
  return one.column === other.column && one.columns === other.columns;
}

/** A corner with nothing in it says nothing. */
function isEmpty({ element }: PlacedCell): boolean {
  return element.children.length === 0;
}
