import type { Item } from './item.ts';

/** One space or sign, as between the groups of a telephone number. */
const between = /^[\s./-]$/u;

/** The items with numbers in digits that are no figures put together where only a sign stands between them in `text`. */
export function joinRuns(items: readonly Item[], text: string): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    const isRun = last && isBare(last) && isBare(item) && between.test(text.slice(last.end, item.start));
    if (isRun) joined[joined.length - 1] = { ...last, end: item.end, text: text.slice(last.start, item.end) };
    else joined.push(item);
  }
  return joined;
}

function isBare({ figure, form }: Item): boolean {
  return figure === undefined && form === 'digits';
}
