import type { Place } from '../../model/place.ts';
import type { Block, TextDocument } from '../document.ts';
import { identityMap } from '../source-map.ts';

/**
 * The text form of a file: the source that all offsets count, with its blocks found. All of it is plain data, so that it
 * can be kept and handed from one thread to another.
 */
export interface Converted extends Pick<TextDocument, 'stated' | 'messages'> {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly places: readonly PlaceStart[];
}

/** Where in the text a page or paragraph begins; in order. */
export interface PlaceStart {
  readonly start: number;
  readonly place: Place;
}

/** Turns a file's bytes into its text form. @throws {ConversionFault} where it cannot be read. */
export type Converter = (bytes: Uint8Array) => Promise<Converted>;

/** What a converter gives, or why it gives nothing: plain data too. */
export type Conversion =
  | { readonly converted: Converted }
  | { readonly fault: { readonly ruleId: string; readonly reason: string; readonly cure: string } };

/** Why a file cannot be read, and what to do. */
export class ConversionFault extends Error {
  override readonly name = 'ConversionFault';
  readonly ruleId: string;
  readonly cure: string;

  constructor(ruleId: string, reason: string, cure: string) {
    super(reason);
    this.ruleId = ruleId;
    this.cure = cure;
  }
}

/** A converted file as the stages read it. */
export function toTextDocument({ text, blocks, places, stated, messages }: Converted): TextDocument {
  return { plain: text, blocks, places, map: identityMap, stated, messages };
}
