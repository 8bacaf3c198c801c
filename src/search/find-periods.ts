import { foldWords } from './fold-words.ts';

/** A time in a query. */
export interface Period {
  readonly start: number;
  readonly end: number;
  /** As documents' dates are written: `2023-Q4`, `2024-04`, `2021/2023`. */
  readonly edtf: string;
  /** A year alone, which may also be a number or a word. */
  readonly isBare: boolean;
}

/** The number of a month by its folded names. */
export type MonthNames = Readonly<Record<string, number>>;

/** The names of the months in `languages`, long and short, standing alone and in dates. */
export function toMonthNames(languages: readonly string[]): MonthNames {
  const names: Record<string, number> = {};
  for (const lang of languages) {
    for (const style of ['long', 'short'] as const) {
      const alone = new Intl.DateTimeFormat(lang, { month: style, timeZone: 'UTC' });
      const inDate = new Intl.DateTimeFormat(lang, { month: style, day: 'numeric', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const date = new Date(Date.UTC(2024, month - 1, 15));
        const parts = [alone.format(date), inDate.formatToParts(date).find(({ type }) => type === 'month')?.value];
        for (const name of parts) if (name && /\p{L}{3}/u.test(name)) names[foldWords(name)] ??= month;
      }
    }
  }
  return names;
}

const year = String.raw`(?:1[5-9]|20|21)\d\d`;
const quarter = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<part>[qth])\s?(?<number>[1-4])[\s,./-]{0,2}(?<year>${year})(?!\d)`,
  'giu',
);
const quarterBehind = new RegExp(
  String.raw`(?<!\d)(?<year>${year})[\s./-]{0,2}(?<part>[qth])(?<number>[1-4])(?![\p{L}\p{N}])`,
  'giu',
);
const iso = new RegExp(
  String.raw`(?<![\d.,-])(?<year>${year})-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?(?![\d-])`,
  'gu',
);
const years = new RegExp(String.raw`(?<![\d.,])(?<from>${year})\s?[-\u2013/]\s?(?<to>${year})(?![\d.,]\d|\d)`, 'gu');
const named = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<day>[12]?\d|3[01])[.\s]\s?)?(?:de\s)?(?<name>\p{L}{3,12})\.?\s(?:de\s)?(?<year>${year})(?!\d)`,
  'gu',
);
const bare = new RegExp(String.raw`(?<![\d.,\p{L}\p{Sc}-])${year}(?![\d%]|[.,-]\d)`, 'gu');

/** The times in `query`, in order, none overlapping: “Q4 2023”, “T4 2023”, “2024-04-12”, “aprile 2024”, “2021–2023”, “2023”. */
export function findPeriods(query: string, months: MonthNames): Period[] {
  const found = [
    ...find(query, quarter, toQuarter),
    ...find(query, quarterBehind, toQuarter),
    ...find(query, iso, ({ year: y, month, day }) => [y, month, day].filter(Boolean).join('-')),
    ...find(query, years, ({ from = '', to = '' }) => (from < to ? `${from}/${to}` : undefined)),
    ...find(query, named, (groups) => toNamed(groups, months)),
    ...find(query, bare, (_, text) => text).map((period) => ({ ...period, isBare: true })),
  ];
  const chosen: Period[] = [];
  for (const period of found)
    if (chosen.every(({ start, end }) => period.end <= start || end <= period.start)) chosen.push(period);
  return chosen.sort((a, b) => a.start - b.start);
}

type Groups = Readonly<Record<string, string | undefined>>;

function find(query: string, pattern: RegExp, toEdtf: (groups: Groups, text: string) => string | undefined): Period[] {
  return [...query.matchAll(pattern)].flatMap(({ 0: text, index, groups = {} }) => {
    const edtf = toEdtf(groups, text);
    return edtf ? [{ start: index, end: index + text.length, edtf, isBare: false }] : [];
  });
}

function toQuarter({ part = '', number, year: y }: Groups): string | undefined {
  const isHalf = part.toLowerCase() === 'h';
  return isHalf && Number(number) > 2 ? undefined : `${y}-${isHalf ? 'H' : 'Q'}${number}`;
}

function toNamed({ day, name = '', year: y }: Groups, months: MonthNames): string | undefined {
  const key = foldWords(name);
  const month = Object.hasOwn(months, key) ? months[key] : undefined;
  if (month === undefined || (day && Number(day) === 0)) return undefined;
  const parts = [y, String(month).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])];
  return parts.join('-');
}
