import type { Figure } from '../../../model/figure.ts';
import type { Range } from '../../../model/span.ts';
import type { ListedNumber } from '../../../pipeline/figures/list-numbers.ts';
import type { Side } from '../sides.ts';
import type { Item, Sense } from './item.ts';
import { toBounds, toRough, toSense, toSenses } from './to-senses.ts';

const digit = /\p{Nd}/u;
const digits = /\p{Nd}/gu;

/** A figure with its place in the text of the side. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly range: Range;
}

/** The figures but for changes, whose ends are figures themselves, as items in the order of the text. */
export function toItems(placed: readonly PlacedFigure[]): Item[] {
  return placed.flatMap(({ figure, range }) => (figure.kind === 'change' ? [] : toItem(figure, range)));
}

function toItem(figure: Exclude<Figure, { kind: 'change' }>, { start, end }: Range): Item {
  const { text } = figure;
  const form = digit.test(text) ? 'digits' : 'words';
  const base = { start, end, text, figure, form } as const;
  if (figure.kind === 'date')
    return { ...base, senses: toYears(figure.date), date: figure.date, isInferred: figure.basis === 'inferred' };
  const unit = toUnit(figure);
  const hasNoun = figure.kind === 'count' && figure.unit !== undefined;
  return { ...base, senses: toSenses(figure), ...(unit && { unit }), ...(hasNoun && { hasNoun }) };
}

/** A year may be read as any number, a decade as “the 80s” or 1980, and a century by its number. */
function toYears(date: string): Sense[] {
  const toNumber = (year: number) => toSense('number', [year, year], 5);
  if (/^\d{4}$/u.test(date)) return [toNumber(Number(date))];
  const [, first] = /^(\d\d)XX$/u.exec(date) ?? [];
  if (first) return [toNumber(Number(first) + 1)];
  const [, century, decade] = /^(\d\d)(\d)X$/u.exec(date) ?? [];
  return decade ? [toNumber(Number(`${decade}0`)), toNumber(Number(`${century}${decade}0`))] : [];
}

function toUnit(figure: Exclude<Figure, { kind: 'change' | 'date' }>): string | undefined {
  if (figure.kind === 'duration') return figure.duration.replace(/[\d.]+/gu, '');
  return /^(?:money|percent|measure)$/u.test(figure.kind) ? figure.unit : undefined;
}

/** The numbers of a side that stand in none of its figures. */
export function listBare({ text }: Side, placed: readonly PlacedFigure[], numbers: readonly ListedNumber[]): Item[] {
  const isCovered = createCoverTest(text, placed);
  return numbers
    .filter(({ start, end }) => !isCovered(start) && !isCovered(end - 1))
    .map(({ start, end, value, form }) => {
      const senses = [
        toSense('number', toBounds(value), 6),
        ...(typeof value === 'number' ? [] : toRough(value, false)),
      ];
      return { start, end, text: text.slice(start, end), senses, form };
    });
}

/** Whether a digit of the side stands in none of its figures. */
export function hasBareDigits({ text }: Side, placed: readonly PlacedFigure[]): boolean {
  const isCovered = createCoverTest(text, placed);
  return [...text.matchAll(digits)].some(({ index }) => !isCovered(index));
}

/** Returns a test whether a place of the text is in one of the figures; a change has what is between its ends, too. */
function createCoverTest({ length }: string, placed: readonly PlacedFigure[]): (at: number) => boolean {
  const covered = new Uint8Array(length);
  for (const { figure, range } of placed) if (figure.kind !== 'change') covered.fill(1, range.start, range.end);
  return (at) => covered[at] === 1;
}
