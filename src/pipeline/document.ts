import type { Message } from '../model/message.ts';
import type { Range } from '../model/span.ts';
import type { SourceMap } from './source-map.ts';

export type Format = 'text' | 'markdown' | 'html';

/** A paragraph, heading, list item or table cell: the unit no sentence reaches across. */
export interface Block extends Range {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'cell';
  /** Headings only: 1 to 6, as the document has it; 2 where a text format has no levels. */
  readonly depth?: number;
  /** Cells only: 0-based place in its table, and which table of the document. */
  readonly table?: { readonly index: number; readonly row: number; readonly column: number; readonly header: boolean };
}

/** What the document says of itself, in front matter or in its head. */
export interface StatedFacts {
  readonly title?: string;
  readonly lang?: string;
  readonly date?: string;
}

/**
 * A document after its format is read away. Every later stage works on `plain` and its offsets;
 * only `extract` turns them into offsets into the source, through `map`.
 */
export interface TextDocument {
  /** The words without markup; blocks are separated by a blank line. */
  readonly plain: string;
  /** In order, non-overlapping, offsets into `plain`. */
  readonly blocks: readonly Block[];
  readonly map: SourceMap;
  readonly stated: StatedFacts;
  /** Offsets into the source, unlike all else here: what is spoken of may have no plain text. */
  readonly messages: readonly Message[];
}

/** Reads one format. Never throws on any string; what it could not read it says in `messages`. */
export type Reader = (source: string) => TextDocument;
