import { toBounds } from '../index/to-bounds.ts';
import type { Figure } from '../model/figure.ts';

/**
 * What figures of one kind and unit are ordered by: the value, the known end of a range, the growth of a change,
 * the length of a duration; of dates the earlier is the greater.
 */
export function toSize(figure: Figure): number {
  if (figure.kind === 'date') return -Math.max(toBounds(figure.date).start, 0);
  if (figure.kind === 'change') return figure.growth?.value ?? 0;
  if (figure.kind === 'duration') return toSeconds(figure.duration);
  const { value } = figure;
  return typeof value === 'number' ? value : (value[1] ?? value[0] ?? 0);
}

const day = 86_400;
const dateParts: Readonly<Record<string, number>> = { Y: 365.2425 * day, M: 30.436875 * day, W: 7 * day, D: day };
const timeParts: Readonly<Record<string, number>> = { H: 3600, M: 60, S: 1 };

/** About how long an ISO 8601 duration is; a year and a month have no one length. */
function toSeconds(duration: string): number {
  const [dates = '', times = ''] = duration.slice(1).split('T');
  return addUp(dates, dateParts) + addUp(times, timeParts);
}

function addUp(text: string, parts: Readonly<Record<string, number>>): number {
  return [...text.matchAll(/([\d.]+)([A-Z])/gu)].reduce(
    (sum, [, count, letter = '']) => sum + Number(count) * (parts[letter] ?? 0),
    0,
  );
}
