import { toAsciiDigits } from '../numerals/to-digit-value.ts';
import { isHyphen } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import { toYear } from './calendar-parts.ts';

/** How sure the words before a number make it that it is a year. */
export type YearContext = 'strong' | 'weak' | 'none' | 'never';

/** What stands behind the number: nothing it counts, a noun right behind it, a unit or linked noun, or a word for a year. */
export type CountedAfter = 'nothing' | 'noun' | 'unit' | 'mark';

interface YearDate {
  readonly to: number;
  readonly date: string;
}

/** A year or a span of years in digits; years from 1900 to 2099 need less around them than others. */
export function readYear(
  tokens: readonly Token[],
  at: number,
  context: YearContext,
  isCounted: (to: number) => CountedAfter,
): YearDate | undefined {
  const year = toYear(tokens, at);
  if (!year || context === 'never' || isGluedToWord(tokens, at)) return undefined;
  const last = readLastYear(tokens, year.to, year.value);
  const month = last ? undefined : readMonth(tokens, year.to, year.value);
  if (month) return month;
  const to = last?.to ?? year.to;
  const counted = isCounted(to);
  if (counted === 'unit' || (isGlued(tokens, to) && tokens[to]?.kind === 'word')) return undefined;
  const isModern = year.value >= 1900 && year.value < 2100;
  const isYear =
    context === 'strong' ||
    counted === 'mark' ||
    (context === 'weak' && last !== undefined) ||
    (isModern && (context === 'weak' || counted === 'nothing'));
  if (!isYear) return undefined;
  return { to, date: last ? `${year.value}/${last.value}` : String(year.value) };
}

/** The second year of `2021-2023`, `2021/2022` or `2021–22`. */
function readLastYear(tokens: readonly Token[], at: number, first: number) {
  const mark = tokens[at];
  const token = tokens[at + 1];
  if (!mark || !(isHyphen(mark) || mark.text === '/') || token?.kind !== 'digits' || mark.gap !== token.gap)
    return undefined;
  const digits = toAsciiDigits(token.text);
  const value = digits.length === 2 ? first - (first % 100) + Number(digits) : Number(digits);
  const isAfter = value > first && value < 3000 && (digits.length === 4 || digits.length === 2);
  const isChained =
    isGlued(tokens, at + 2) &&
    tokens[at + 2] !== undefined &&
    (isHyphen(mark) ? isHyphen(tokens[at + 2] ?? mark) : false);
  return isAfter && !isChained && value - first <= 500 ? { to: at + 2, value } : undefined;
}

/** `2023-12`, where it is no span of years such as `2011-12`. */
function readMonth(tokens: readonly Token[], at: number, year: number): YearDate | undefined {
  const [hyphen, month, after] = tokens.slice(at, at + 3);
  if (hyphen?.text !== '-' || hyphen.gap !== '' || month?.kind !== 'digits' || month.gap !== '') return undefined;
  const digits = toAsciiDigits(month.text);
  const isWhole = after?.gap !== '' || /^[.,;:!?)\]]$/u.test(after.text);
  return isWhole && year >= 1900 && /^(?:0[1-9]|1[0-2])$/u.test(digits)
    ? { to: at + 2, date: `${year}-${digits}` }
    : undefined;
}

function isGluedToWord(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return isGlued(tokens, at) && before !== undefined && before.kind === 'word';
}
