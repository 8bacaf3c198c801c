import type { Figure, FigureId, Modality } from '../model/figure.ts';
import type { Mention } from '../model/mention.ts';
import type { Message } from '../model/message.ts';
import type { Segment, SegmentId } from '../model/segment.ts';
import type { TextDocument } from './document.ts';

/** A segment with what the attribution stage says of it. */
export interface ReadSegment extends Segment {
  /** Index into the document's blocks. */
  readonly block: number;
  readonly modality: Modality;
  readonly attribution?: string;
  readonly hedge?: string;
}

/** One document after every stage. Offsets are into `document.plain`; `document.messages` alone speak of the source. */
export interface Reading {
  readonly source: string;
  readonly document: TextDocument;
  readonly lang: string;
  readonly segments: readonly ReadSegment[];
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
  readonly keyFigures: readonly FigureId[];
  readonly bottomLine: readonly SegmentId[];
  readonly messages: readonly Message[];
}

/** Why a document could not be read, of whichever stage; `undefined` where it was. */
export function findFault({ document, messages }: Reading): Message | undefined {
  return [...document.messages, ...messages].find(({ level }) => level === 'error');
}
