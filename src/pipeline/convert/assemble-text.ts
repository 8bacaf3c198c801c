import type { Place } from '../../model/place.ts';
import type { Block } from '../document.ts';
import type { Converted, PlaceStart } from './converted.ts';

/** A block of a converted file whose place in the text form is not known yet; a mark stands there for each time it is quoted. */
export interface LooseText extends Omit<Block, 'start' | 'end'> {
  readonly text: string;
  /** Where it begins, and where within it a new page does; `start` is an offset into `text`. */
  readonly places: readonly PlaceStart[];
}

const words = /[\p{L}\p{N}]/u;

/**
 * The text form: a line for each block, blocks parted by a blank line, rows of a table by a line break and cells by a tab.
 * Blocks without a letter or number are left out. A place is given once, where it begins.
 */
export function assembleText(loose: readonly LooseText[]): Pick<Converted, 'text' | 'blocks' | 'places'> {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const places: PlaceStart[] = [];
  let length = 0;
  let before: LooseText | undefined;
  for (const part of loose) {
    if (!words.test(part.text)) continue;
    const { text, places: own, ...block } = part;
    const lead = (before ? toSeparator(before, part) : '') + '> '.repeat(block.quoted ?? 0);
    const start = length + lead.length;
    parts.push(lead, text);
    blocks.push({ ...block, start, end: start + text.length });
    for (const { start: at, place } of own) addPlace(places, { start: start + at, place });
    length = start + text.length;
    before = part;
  }
  return { text: length > 0 ? `${parts.join('')}\n` : '', blocks, places };
}

function toSeparator({ table: before }: LooseText, { table }: LooseText): string {
  if (!before || !table || before.index !== table.index) return '\n\n';
  return before.row === table.row ? '\t' : '\n';
}

function addPlace(places: PlaceStart[], next: PlaceStart): void {
  if (!isSamePlace(places.at(-1)?.place, next.place)) places.push(next);
}

function isSamePlace(one: Place | undefined, other: Place): boolean {
  return one?.unit === other.unit && one.number === other.number;
}

/** `text` in one line, as blocks of the text form have it: white space folded, accents joined to their letters. */
export function toOneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, (space) => (space === '\u00a0' || space === '\u202f' ? space : ' '))
    .trim();
}
