import type { Figure } from '../../../model/figure.ts';
import type { Side } from '../sides.ts';
import type { PlacedFigure } from './list-items.ts';

/**
 * The figures with their places in the text of the side: figures of a document count from its start, those of a
 * translation from the start of the text. One whose words are not found is left out.
 */
export function placeFigures({ text: written, figures }: Side): PlacedFigure[] {
  const text = written.replace(/\s/gu, ' ');
  const placed: PlacedFigure[] = [];
  let last: PlacedFigure | undefined;
  for (const figure of figures) {
    const words = figure.text.replace(/\s/gu, ' ');
    const start = findStart(text, figure, words, last);
    if (start < 0) continue;
    last = { figure, range: { start, end: start + words.length } };
    placed.push(last);
  }
  return placed;
}

/** As far behind the figure before as in the document; else where its words come next. */
function findStart(text: string, figure: Figure, words: string, last: PlacedFigure | undefined): number {
  const expected = last ? last.range.start + figure.start - last.figure.start : figure.start;
  if (text.startsWith(words, expected) && !isWithinNumber(text, expected, words.length)) return expected;
  const from = last ? last.range.start + (figure.start > last.figure.start ? 1 : 0) : 0;
  let found = text.indexOf(words, from);
  while (found >= 0 && isWithinNumber(text, found, words.length)) found = text.indexOf(words, found + 1);
  return found;
}

function isWithinNumber(text: string, start: number, length: number): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(start + length)];
  const [first, last] = [text.charAt(start), text.charAt(start + length - 1)];
  return (isDigit(before) && isDigit(first)) || (isDigit(after) && isDigit(last));
}

function isDigit(letter: string): boolean {
  return /^\p{Nd}$/u.test(letter);
}
