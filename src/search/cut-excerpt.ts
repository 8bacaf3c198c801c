import type { Range } from './mark-words.ts';

const before = 60;
const after = 160;

/** The characters around the first of `ranges` in `text`, from word to word, with an ellipsis where some are left out. */
export function cutExcerpt(text: string, ranges: readonly Range[]): string {
  const first = ranges.length === 0 ? 0 : Math.min(...ranges.map(({ start }) => start));
  const start = first <= before ? 0 : text.indexOf(' ', first - before) + 1;
  const last = first + after >= text.length ? -1 : text.lastIndexOf(' ', first + after);
  const end = last <= first ? text.length : last;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
