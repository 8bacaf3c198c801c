import type { Message } from '../model/message.ts';
import type { Place } from '../model/place.ts';
import type { Range } from '../model/span.ts';
import type { SourceMap } from './source-map.ts';

/** What a reader makes a document of: the text as it is. */
export type Format = 'text' | 'markdown' | 'html';

/** Formats whose files are no text; `convert/` makes their text form. */
export const fileFormats = ['docx', 'pdf', 'eml'] as const;
export type FileFormat = (typeof fileFormats)[number];

export type SeedFormat = Format | FileFormat;

/** Whether files of the format are no text. */
export function isFile(format: SeedFormat): format is FileFormat {
  return (fileFormats as readonly SeedFormat[]).includes(format);
}

/** A paragraph, heading, list item or table cell: the unit no sentence reaches across. */
export interface Block extends Range {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'cell';
  /** Headings only: 1 to 6, as the document has it; 2 where a text format has no levels. */
  readonly depth?: number;
  /** Cells only. */
  readonly table?: CellPlace;
  /** How deep it is quoted from elsewhere, from 1: in a block quotation, or in an e-mail; absent for the document’s own words. */
  readonly quoted?: number;
  /** Whether it is of the lines that stand above a forwarded e-mail and say whose it is. */
  readonly introduces?: true;
}

/** 0-based place of a cell in its table, and which table of the document. */
export interface CellPlace {
  readonly index: number;
  readonly row: number;
  readonly column: number;
  /** Whether it heads what stands below it. */
  readonly header: boolean;
  /** The cells that head it, as the document says, columns first; absent where it says none. */
  readonly heads?: readonly { readonly row: number; readonly column: number }[];
}

/** What the document says of itself, in front matter or in its head. */
export interface StatedFacts {
  readonly title?: string;
  readonly lang?: string;
  readonly date?: string;
  readonly author?: string;
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
  /** Where pages or paragraphs begin, in order, offsets into `plain`; only of a file that is no text. */
  readonly places?: readonly { readonly start: number; readonly place: Place }[];
  readonly stated: StatedFacts;
  /** Offsets into the source, unlike all else here: what is spoken of may have no plain text. */
  readonly messages: readonly Message[];
}

/** Reads one format. Never throws on any string; what it could not read it says in `messages`. */
export type Reader = (source: string) => TextDocument;
