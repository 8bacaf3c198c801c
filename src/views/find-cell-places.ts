import type { Briefing, BriefingBlock } from '../model/briefing.ts';

/** Where a cell stands in the tables of its document; all counted from 1. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** The segment that heads its column, where the table has a head and this is not of it. */
  readonly head?: string;
}

/** The place of every cell, by its segment; tables are counted through the document. */
export function findCellPlaces({ blocks }: Pick<Briefing, 'blocks'>): ReadonlyMap<string, CellPlace> {
  const tables = blocks.filter((block) => block.kind === 'table');
  return new Map(tables.flatMap((table, at) => listPlaces(table, at + 1)));
}

function listPlaces({ header, rows }: Extract<BriefingBlock, { kind: 'table' }>, table: number): [string, CellPlace][] {
  const [heads = []] = header ? rows : [];
  return rows.flatMap((cells, row) =>
    cells.flatMap((id, column): [string, CellPlace][] => {
      if (id === null) return [];
      const head = row > 0 ? heads[column] : undefined;
      return [[id, { table, row: row + 1, column: column + 1, ...(head && { head }) }]];
    }),
  );
}
