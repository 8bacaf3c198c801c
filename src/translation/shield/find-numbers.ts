import { toAsciiDigits } from '../../pipeline/figures/numerals/to-digit-value.ts';
import type { MarkedFigure, MarkedText } from './marked-text.ts';
import { createScaleReader, createScaleWriter } from './scaled-numbers.ts';
import type { Shield } from './shield.ts';
import { createNumberReader, createNumberWriter } from './to-target-number.ts';

/** Thousands set apart by a space, or digits with signs between them: “12 500,5”, “1.800”, “12.04.2024”, “10:30”. */
const spaced = '\\p{Nd}{1,3}(?:[ \\u00A0\\u2009\\u202F]\\p{Nd}{3}(?!\\p{Nd}))+(?:[.,٫]\\p{Nd}+)?';
const run = new RegExp(`${spaced}|\\p{Nd}+(?:[.,'’·٫٬/:]\\p{Nd}+)*`, 'gu');
/** Han is written without spaces, so a letter of it may stand beside a number. */
const lettered = /[[\p{L}\p{M}\p{Nd}_]--\p{Script=Han}]/v;

/**
 * Returns a finder of the numbers in digits that mean the same in every language. Quantities are as the target language
 * writes them, with a word such as “million” behind them. Left to the engine are numbers within a word (“3º”, “1990er”),
 * ordinals with a point within a date (“3. Mai”), and those before another word that not every language counts by.
 */
export function createNumberFinder(source: string, target: string) {
  const read = createNumberReader(source);
  const write = createNumberWriter(target);
  const readScale = createScaleReader(source);
  const writeScaled = createScaleWriter(target);

  const toShield = (text: string, start: number, end: number, figure?: MarkedFigure): Shield | undefined => {
    const written = text.slice(start, end);
    const digits = written.replace(/\p{Nd}+/gu, toAsciiDigits);
    // What the extractor does not call a quantity, such as “10.30” or a version, is no number to be rewritten.
    const number = figure && figure.kind !== 'date' ? read(written) : undefined;
    const value = Number(number?.plain ?? digits);
    const words = number ? write(number) : digits;
    const scaled = typeof figure?.value === 'number' ? readScale(text, end, value, figure.value) : undefined;
    if (scaled !== undefined)
      return { start, end: scaled, kind: 'number', words: writeScaled(Number(figure?.value)), number: words };
    if (figure && (isOrdinal(text, end, figure) || isOddScale(value, figure))) return undefined;
    return { start, end, kind: 'number', words };
  };

  return ({ text, figures }: MarkedText): Shield[] =>
    [...text.matchAll(run)].flatMap(({ 0: written, index: start }) => {
      const end = start + written.length;
      if (lettered.test(text.charAt(start - 1)) || lettered.test(text.charAt(end))) return [];
      const figure = figures.findLast((each) => each.start <= start && end <= each.end);
      return toShield(text, start, end, figure) ?? [];
    });
}

/** Whether a point follows, and more of the same figure. */
function isOrdinal(text: string, end: number, figure: MarkedFigure): boolean {
  return text.charAt(end) === '.' && end + 1 < figure.end;
}

/** Whether the figure comes to the number times something that is no power of a thousand. */
function isOddScale(number: number, { value }: MarkedFigure): boolean {
  if (typeof value !== 'number' || !(number > 0) || !(value > 0)) return false;
  const power = Math.log10(value / number);
  const isRound = Math.abs(power - Math.round(power)) < 1e-9;
  return isRound && power > 0 && Math.round(power) % 3 !== 0;
}
