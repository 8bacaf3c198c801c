import type { ListedNumber } from '../../../pipeline/figures/list-numbers.ts';
import { toAsciiDigits } from '../../../pipeline/figures/numerals/to-digit-value.ts';
import type { Item } from './item.ts';

type FindNumbers = (text: string) => readonly ListedNumber[];

const leastYear = 1000;

/**
 * Takes out of `items` the dates whose numbers are all said on the other side, where they were not read as a date: the
 * day as a number of its own, the year also within a date that says what one of `items` does. The numbers used are gone
 * from `others`.
 */
export function dropDatesInParts(
  items: readonly Item[],
  others: readonly Item[],
  otherText: string,
  findNumbers: FindNumbers,
): { readonly items: readonly Item[]; readonly others: readonly Item[] } {
  let rest = others;
  const kept = items.filter((item) => {
    const used = item.date === undefined ? undefined : findParts(item, rest, otherText, findNumbers);
    if (used) rest = rest.filter((other) => !used.includes(other));
    return !used;
  });
  return { items: kept, others: rest };
}

function findParts(
  { text, date = '' }: Item,
  others: readonly Item[],
  otherText: string,
  findNumbers: FindNumbers,
): readonly Item[] | undefined {
  const parts = findNumbers(text).map(({ value }) => Number(value));
  if (parts.length === 0) return undefined;
  const used: Item[] = [];
  let isElsewhere = false;
  for (const part of parts) {
    const free = others.filter((other) => !used.includes(other));
    const found = free.find((other) => saysNumber(other, part)) ?? free.find((other) => isRougher(other, date, part));
    if (found) used.push(found);
    else if (part < leastYear || !hasDigits(otherText, String(part))) return undefined;
    else isElsewhere = true;
  }
  const isOtherLeft = others.some((other) => other.date !== undefined && !used.includes(other));
  return isElsewhere && isOtherLeft ? undefined : used;
}

/** Whether it is the same date without its day, where the day was read as a number of its own. */
function isRougher({ date: other }: Item, date: string, part: number): boolean {
  return part >= leastYear && other !== undefined && other !== date && date.startsWith(other);
}

function saysNumber({ senses }: Item, number: number): boolean {
  return senses.some(({ dimension, bounds }) => dimension === 'number' && bounds[0] === number && bounds[1] === number);
}

/**
 * Takes out of `items` the numbers in digits that are no figures and whose digits the other side has with other separators,
 * as telephone numbers and times of day; an hour of the afternoon may be counted from noon.
 */
export function dropSplitDigits(items: readonly Item[], others: readonly Item[]): readonly Item[] {
  const bare = others.filter(({ figure, form }) => !figure && form === 'digits');
  const all = items.filter(isBareDigits);
  const [own, theirs] = [all, bare].map((list) => list.map(({ text }) => toDigits(text)).join(''));
  const groups = new Set(
    bare.flatMap(({ text }) => toGroups(text)).flatMap((group) => [group, ...toOtherHours(group)]),
  );
  return items.filter((item) => {
    if (!isBareDigits(item)) return true;
    const isTogether = own !== '' && own === theirs;
    return !isTogether && !toGroups(item.text).every((group) => groups.has(group)) && !isFullHour(item);
  });
}

function isBareDigits({ figure, form }: Item): boolean {
  return !figure && form === 'digits';
}

/** The minutes of “10:00”, which “10 a.m.” leaves out. */
function isFullHour({ text }: Item): boolean {
  return toDigits(text) === '00';
}

const noon = 12;

function toOtherHours(group: string): string[] {
  const hour = Number(group);
  if (hour > 2 * noon) return [];
  return [String(hour + noon), String(hour - noon)];
}

function toGroups(text: string): string[] {
  return (text.match(/\p{Nd}+/gu) ?? []).map((group) => String(Number(toDigits(group))));
}

function hasDigits(text: string, digits: string): boolean {
  return (text.match(/\p{Nd}+/gu) ?? []).some((group) => toDigits(group) === digits);
}

/** The digits of a text as ASCII. */
function toDigits(text: string): string {
  return (text.match(/\p{Nd}+/gu) ?? []).map(toAsciiDigits).join('');
}
