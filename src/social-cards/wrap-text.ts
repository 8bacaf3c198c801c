/** The width of a text in pixels. */
export type Measure = (text: string) => number;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const ellipsis = '…';

/**
 * A text in lines no wider than `width`, at most `most` of them; a word that is wider is broken. Where more is left, the
 * last line ends in “…”.
 */
export function wrapText(text: string, width: number, most: number, measure: Measure): string[] {
  const words = text.split(/\s+/u).flatMap((word) => breakWord(word, width, measure));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shorten(lines[most - 1] ?? '', width, measure)];
}

function breakWord(word: string, width: number, measure: Measure): string[] {
  if (word === '' || measure(word) <= width) return word === '' ? [] : [word];
  const parts = [''];
  for (const { segment } of graphemes.segment(word)) {
    const longer = `${parts.at(-1)}${segment}`;
    if (measure(longer) <= width) parts[parts.length - 1] = longer;
    else parts.push(segment);
  }
  return parts;
}

/** A line with “…” at its end, without as many of its last words, then letters, as that takes. */
function shorten(line: string, width: number, measure: Measure): string {
  const letters = [...graphemes.segment(line)].map(({ segment }) => segment);
  for (let length = letters.length; length > 0; length -= 1) {
    const shorter = `${letters.slice(0, length).join('').trimEnd()}${ellipsis}`;
    if (measure(shorter) <= width) return shorter;
  }
  return ellipsis;
}
