import stringWidth from 'string-width';
import { toVisible } from './to-visible.ts';

/** A character as a reader sees it, with its accents, and where it stands in the line. */
export interface Cell {
  readonly shown: string;
  /** Columns of a terminal: 2 for Han, kana and most signs. */
  readonly width: number;
  /** UTF-16 offsets into the line. */
  readonly start: number;
  readonly end: number;
}

const tabWidth = 4;
/** A base with more marks on it than any script has is cut; it would stain the lines around it. */
const mostMarks = 16;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The part of a line from `from` to `to` as cells, in the order of the text. */
export function toCells(line: string, from = 0, to = line.length): Cell[] {
  let column = 0;
  return [...segmenter.segment(line.slice(from, to))].map(({ segment, index }) => {
    const shown = toShown(segment, column);
    const width = stringWidth(shown);
    column += width;
    return { shown, width, start: from + index, end: from + index + segment.length };
  });
}

function toShown(grapheme: string, column: number): string {
  if (grapheme === '\t') return ' '.repeat(tabWidth - (column % tabWidth));
  // A mark without a letter below it would sit on what is printed before it.
  const based = /^\p{M}/u.test(grapheme) ? `◌${grapheme}` : grapheme;
  return toVisible([...based].slice(0, mostMarks).join(''));
}
