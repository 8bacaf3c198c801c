import { onceFor } from '../cache/once-for.ts';
import type { Briefing, BriefingBlock, BriefingSegment } from '../model/briefing.ts';

/** Where a cell stands in the tables of its document; all counted from 1. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** The segments that head it: those that the document says, else that of its column where the table has a head. */
  readonly heads: readonly string[];
}

/** The place of a segment, where it is a cell; tables are counted through the document. */
export function findCellPlace(
  { blocks }: Pick<Briefing, 'blocks'>,
  { id, kind, heads }: Pick<BriefingSegment, 'id' | 'kind' | 'heads'>,
): CellPlace | undefined {
  const place = kind === 'cell' ? listAllPlaces(blocks).get(id) : undefined;
  return place && { ...place, heads: heads ?? place.heads };
}

/** The words that head a cell, columns first, as far as the site shows them; none for any other segment. */
export function listHeadTexts(
  briefing: Pick<Briefing, 'blocks' | 'segments'>,
  segment: Pick<BriefingSegment, 'id' | 'kind' | 'heads'>,
): string[] {
  const heads = findCellPlace(briefing, segment)?.heads ?? [];
  if (heads.length === 0) return [];
  const held = holdTexts(briefing.blocks);
  held.texts ??= new Map(briefing.segments.map(({ id, text }) => [id, text]));
  const { texts } = held;
  return heads.flatMap((head) => texts.get(head) ?? []);
}

/** By the blocks, since the sentences of all documents are in memory all the time. */
const holdTexts = onceFor((_blocks: Briefing['blocks']): { texts?: ReadonlyMap<string, string> } => ({}));

/** The blocks are held no longer than the document that is read for its own pages. */
const listAllPlaces = onceFor((blocks: Briefing['blocks']): ReadonlyMap<string, CellPlace> => {
  const tables = blocks.filter((block) => block.kind === 'table');
  return new Map(tables.flatMap((table, at) => listPlaces(table, at + 1)));
});

function listPlaces({ header, rows }: Extract<BriefingBlock, { kind: 'table' }>, table: number): [string, CellPlace][] {
  const [top = []] = header ? rows : [];
  return rows.flatMap((cells, row) =>
    cells.flatMap((id, column): [string, CellPlace][] => {
      if (id === null) return [];
      const head = row > 0 ? top[column] : undefined;
      return [[id, { table, row: row + 1, column: column + 1, heads: head ? [head] : [] }]];
    }),
  );
}
