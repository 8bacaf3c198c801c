import { toAsciiDigits } from '../../../pipeline/figures/numerals/to-digit-value.ts';
import type { Item } from './item.ts';

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

/** The digits of a text as ASCII. */
export function toDigits(text: string): string {
  return (text.match(/\p{Nd}+/gu) ?? []).map(toAsciiDigits).join('');
}
