import type { Range } from '../../../model/span.ts';
import type { ListedNumber } from '../../../pipeline/figures/list-numbers.ts';
import type { Item } from './item.ts';
import { toDigits } from './match-digits.ts';
import type { Changed } from './pair-changed.ts';

/** The side that has the numbers of a date, in which it was not read as one. */
interface OtherSide {
  readonly items: readonly Item[];
  readonly text: string;
  readonly saysMonth: (text: string, month: number) => boolean;
}

interface DatesInParts {
  /** What is left of the items, and of those of the other side. */
  readonly items: readonly Item[];
  readonly others: readonly Item[];
  /** The dates whose month is not beside their numbers, and the words that have these. */
  readonly monthless: readonly Changed[];
}

interface Parts {
  readonly used: readonly Item[];
  /** Whether the year stands in a date that says what another item does. */
  readonly isElsewhere: boolean;
}

const leastYear = 1000;

/**
 * Takes out of `items` the dates whose numbers are all said on the other side, where they were not read as a date: the
 * day as a number of its own, the year also within a date that says what one of `items` does. The numbers used are gone
 * from the others.
 */
export function dropDatesInParts(
  items: readonly Item[],
  other: OtherSide,
  findNumbers: (text: string) => readonly ListedNumber[],
): DatesInParts {
  let others = other.items;
  const monthless: Changed[] = [];
  const kept = items.filter((item) => {
    const parts = item.date === undefined ? undefined : findParts(item, others, other.text, findNumbers);
    if (!parts) return true;
    others = others.filter((each) => !parts.used.includes(each));
    const target = findMonthless(item, parts, other);
    if (target) monthless.push({ source: item, target });
    return false;
  });
  return { items: kept, others, monthless };
}

function findParts(
  { text, date = '' }: Item,
  others: readonly Item[],
  otherText: string,
  findNumbers: (text: string) => readonly ListedNumber[],
): Parts | undefined {
  const numbers = findNumbers(text)
    .map(({ value }) => Number(value))
    .filter((number) => isPart(number, date));
  if (numbers.length === 0) return undefined;
  const used: Item[] = [];
  let isElsewhere = false;
  for (const number of numbers) {
    const free = others.filter((other) => !used.includes(other));
    const found =
      free.find((other) => other.form === 'digits' && saysNumber(other, number)) ??
      free.find((other) => saysNumber(other, number)) ??
      free.find((other) => isRougher(other, date, number));
    if (found) used.push(found);
    else if (number < leastYear || !hasDigits(otherText, String(number))) return undefined;
    else isElsewhere = true;
  }
  const isOtherLeft = others.some((other) => other.date !== undefined && !used.includes(other));
  return isElsewhere && isOtherLeft ? undefined : { used, isElsewhere };
}

/** Whether a number of the words is one of a day; the words of an interval have the numbers of its other end, too. */
function isPart(number: number, date: string): boolean {
  return !/^\d{4}-\d\d-\d\d$/u.test(date) || date.split('-').some((part) => Number(part) === number);
}

/** How far from the numbers of a date its month may stand: “on 3, 5 and 17 May”. */
const nearMonth = 60;

/** The words that have the numbers of a date without its month; `undefined` where the month is there, or the date has none. */
function findMonthless(
  { date = '' }: Item,
  { used, isElsewhere }: Parts,
  { text, saysMonth }: OtherSide,
): Item | undefined {
  const [, month] = /^[\dX]{4}-(\d\d)(?:-[\dX]{2})?[~?%]?$/u.exec(date) ?? [];
  const [first] = used;
  if (month === undefined || !first) return undefined;
  const hull = toHull(used);
  const near = { start: Math.max(0, hull.start - nearMonth), end: hull.end + nearMonth };
  const { start, end } = isElsewhere ? { start: 0, end: text.length } : near;
  if (saysMonth(text.slice(start, end), Number(month))) return undefined;
  const isDay = /^\p{Nd}{1,2}$/u.test(text.slice(hull.start, hull.end));
  const [, behind = ''] = isDay ? (wordBehind.exec(text.slice(hull.end)) ?? []) : [];
  const words = { start: hull.start, end: hull.end + behind.length };
  return { ...first, ...words, text: text.slice(words.start, words.end), date: '' };
}

/** What stands where a month might, behind a day: no stop or comma. */
const wordBehind = /^(\s\p{L}{2,})/u;

function toHull(items: readonly Item[]): Range {
  return {
    start: Math.min(...items.map(({ start }) => start)),
    end: Math.max(...items.map(({ end }) => end)),
  };
}

/** Whether it is the same date without its day, where the day was read as a number of its own. */
function isRougher({ date: other }: Item, date: string, part: number): boolean {
  return part >= leastYear && other !== undefined && other !== date && date.startsWith(other);
}

function saysNumber({ senses }: Item, number: number): boolean {
  return senses.some(({ dimension, bounds }) => dimension === 'number' && bounds[0] === number && bounds[1] === number);
}

function hasDigits(text: string, digits: string): boolean {
  return (text.match(/\p{Nd}+/gu) ?? []).some((group) => toDigits(group) === digits);
}
