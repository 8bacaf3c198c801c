import type { FindTranslation } from '../index/index-translations.ts';
import type { Briefing, BriefingSegment, WithheldBlock } from '../model/briefing.ts';
import { listSegments } from '../model/list-segments.ts';
import { type Passage, toPassage } from './to-passage.ts';

/** A sentence, heading or cell as a reader meets it. */
export interface Reading {
  readonly segment: BriefingSegment;
  readonly passage: Passage;
  /** Place in the document, from 1. */
  readonly number: number;
}

/** How deep a block is quoted from elsewhere; absent for the document’s own words. */
interface Quoted {
  readonly quoted?: number | undefined;
}

export type ReadingBlock =
  | (Quoted & {
      readonly kind: 'heading' /** From 1. */;
      readonly depth: number;
      readonly readings: readonly Reading[];
    })
  | (Quoted & { readonly kind: 'paragraph'; readonly readings: readonly Reading[] })
  | (Quoted & { readonly kind: 'list'; readonly items: readonly (readonly Reading[])[] })
  | (Quoted & {
      readonly kind: 'table';
      readonly hasHeader: boolean;
      /** `undefined` is an empty cell. */
      readonly rows: readonly (readonly (Reading | undefined)[])[];
      /** The segments that other cells name as their heads: what they head. */
      readonly heads: ReadonlyMap<string, 'row' | 'col'>;
    })
  | WithheldBlock;

/** A block with words. */
export type TextBlock = Exclude<ReadingBlock, WithheldBlock>;

/** Every segment that is shown of a document for readers of the language `locale`, by id, in the order of the text. */
export function toReadings(
  briefing: Briefing,
  locale: string,
  find: FindTranslation,
): ReadonlyMap<BriefingSegment['id'], Reading> {
  const numbers = toNumbers(briefing);
  return new Map(
    briefing.segments.map((segment, index) => [
      segment.id,
      { segment, passage: toPassage(briefing, segment, locale, find), number: numbers.get(segment.id) ?? index + 1 },
    ]),
  );
}

/** The places of the segments in the whole document, from 1, where some of them are not shown; else nothing. */
function toNumbers({ blocks, limits }: Pick<Briefing, 'blocks' | 'limits'>): ReadonlyMap<string, number> {
  return new Map(limits ? blocks.flatMap(listSegments).map((id, index) => [id, index + 1]) : []);
}

/** The document's blocks with their readings; headings are counted from the document's highest. */
export function toReadingBlocks(briefing: Briefing, readings: ReadonlyMap<string, Reading>): ReadingBlock[] {
  const depths = briefing.blocks.flatMap((block) => (block.kind === 'heading' ? [block.depth] : []));
  const highest = Math.min(...depths, 6);
  const find = (ids: readonly string[]) => ids.flatMap((id) => readings.get(id) ?? []);
  return briefing.blocks.map((block): ReadingBlock => {
    if (block.kind === 'withheld') return block;
    const quoted = block.quoted ? { quoted: block.quoted } : {};
    if (block.kind === 'heading') {
      return { kind: 'heading', ...quoted, depth: block.depth - highest + 1, readings: find(block.segments) };
    }
    if (block.kind === 'paragraph') return { kind: 'paragraph', ...quoted, readings: find(block.segments) };
    if (block.kind === 'list') return { kind: 'list', ...quoted, items: block.items.map(find) };
    const rows = block.rows.map((row) => row.map((id) => (id === null ? undefined : readings.get(id))));
    return { kind: 'table', ...quoted, hasHeader: block.header, rows, heads: new Map(rows.flatMap(listHeads)) };
  });
}

/** The segments that the cells of a row name as their heads. */
function listHeads(row: readonly (Reading | undefined)[]): [string, 'row' | 'col'][] {
  const own = new Set<string>(row.flatMap((cell) => cell?.segment.id ?? []));
  const heads = row.flatMap((cell) => cell?.segment.heads ?? []);
  return heads.map((head) => [head, own.has(head) ? 'row' : 'col']);
}

/** Whether the translation of a sentence before says this one too. */
export function isRest({ segment, passage }: Reading): boolean {
  return (passage.translation?.pair?.segments[0] ?? segment.id) !== segment.id;
}

/** The readings of a block in the order of the text; none of one that is withheld. */
export function listReadings(block: ReadingBlock): readonly Reading[] {
  if (block.kind === 'list') return block.items.flat();
  if (block.kind === 'table') return block.rows.flat().filter((cell) => cell !== undefined);
  return block.kind === 'withheld' ? [] : block.readings;
}
