import { listMonthNames } from '../../../pipeline/figures/dates/calendar-names.ts';
import { toAsciiDigits } from '../../../pipeline/figures/numerals/to-digit-value.ts';
import { foldName } from '../names/fold-name.ts';

/**
 * Whether a text says a month, 1 to 12, by its name in the language or by its number in a date of digits. `isExact`: a name
 * must be a word of its own, as in a text of another language.
 */
export type MonthTest = (text: string, month: number, isExact: boolean) => boolean;

/** From this length on a name may stand within a word: with an ending, or with an article written against it. */
const longName = 4;
const digits = /(?<!\p{Nd})\p{Nd}+(?!\p{Nd})/gu;
const dateSign = /^(?:[./-]\p{Nd}|\s?[月월])/u;

/** `more` are other forms of the names, by number. */
export function createMonthTest(lang: string, more: Readonly<Record<number, readonly string[]>>): MonthTest {
  const others = Object.entries(more).flatMap(([month, names]) => names.map((name) => [name, Number(month)] as const));
  const names = Map.groupBy([...listMonthNames(lang), ...others], ([, month]) => month);
  const stems = new Map([...names].map(([month, list]) => [month, [...new Set(list.map(([name]) => foldName(name)))]]));
  return (text, month, isExact) => {
    if (hasNumber(text, month)) return true;
    const words = foldName(text).split(' ');
    return (stems.get(month) ?? []).some((name) =>
      words.some((word) => (isExact ? word === name : isForm(word, name))),
    );
  };
}

function isForm(word: string, name: string): boolean {
  if (name.length < longName || /\p{Script=Han}/u.test(name)) return word === name || isHanWithin(word, name);
  return word.includes(name.length > longName ? name.slice(0, -1) : name);
}

function isHanWithin(word: string, name: string): boolean {
  return /\p{Script=Han}/u.test(name) && word.includes(name);
}

/** “3/5/2024”, “5月”. */
function hasNumber(text: string, month: number): boolean {
  return [...text.matchAll(digits)].some(({ index, 0: number }) => {
    const behind = text.slice(index + number.length);
    const isInDate = dateSign.test(behind) || /\p{Nd}[./-]$/u.test(text.slice(0, index));
    return isInDate && Number(toAsciiDigits(number)) === month;
  });
}
