import type { ListedNumber } from '../../../pipeline/figures/list-numbers.ts';
import type { Item } from './item.ts';

type FindNumbers = (text: string) => readonly ListedNumber[];

/** A language can say these without a number: both, a pair, the dual, the article. */
const mostSaidWithout = 2;
const often = /^(?:fraction|multiple|ordinal)$/u;
const decade = /^\d{3}X/u;

/**
 * Whether a number or date must be said with a number in any language. What is not is “one”, “both”, “half”, “third”,
 * “dozens”, “yesterday”, “the sixties”: a translation can say them in another way, or the other language be read amiss.
 */
export function isFirm(item: Item, findNumbers: FindNumbers): boolean {
  const { figure, form, date } = item;
  if (date !== undefined && decade.test(date)) return false;
  if (form === 'digits') return !isByname(item);
  return figure !== undefined && date === undefined && !often.test(figure.kind) && saysSeveral(item, findNumbers);
}

/** Whether what stands in the place of the other is surely another: both say the same kind of thing clearly. */
export function isFirmBeside(item: Item, other: Item, findNumbers: FindNumbers): boolean {
  if (item.date !== undefined && other.date !== undefined) return item.date.length === other.date.length;
  if (item.figure?.kind !== other.figure?.kind) return false;
  return /^(?:fraction|multiple)$/u.test(item.figure?.kind ?? '') || saysSeveral(item, findNumbers);
}

function saysSeveral({ figure, text }: Item, findNumbers: FindNumbers): boolean {
  if (figure && 'value' in figure && Array.isArray(figure.value) && figure.value.includes(null)) return false;
  return findNumbers(text).some(({ value }) => typeof value === 'number' && value > mostSaidWithout);
}

/** “The 007s” are agents: a few digits that begin with a zero name something, and a name can be put into words. */
function isByname({ figure, text }: Item): boolean {
  return figure === undefined && /^\p{Nd}{1,3}$/u.test(text) && /^[0٠۰]/u.test(text);
}
