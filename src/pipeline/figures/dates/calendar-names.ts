const monthStyles = ['long', 'short'] as const;

/** Every form of the month names of a language in `Intl`, with their numbers 1 to 12, alone and beside a day. */
export function listMonthNames(lang: string): [string, number][] {
  return withStops((month) => [
    ...listNames(lang, 'month', 12, { month }, (at) => Date.UTC(2023, at, 15)),
    ...listNames(lang, 'month', 12, { month, day: 'numeric' }, (at) => Date.UTC(2023, at, 15)),
  ]);
}

/** Every form of the weekday names of a language in `Intl`, with their numbers: 1 is Monday. */
export function listWeekdayNames(lang: string): [string, number][] {
  return withStops((weekday) => listNames(lang, 'weekday', 7, { weekday }, (at) => Date.UTC(2024, 0, 1 + at)));
}

/** The names in full and shortened, and those that are only short also with the stop that many writers put. */
function withStops(list: (style: (typeof monthStyles)[number]) => [string, number][]): [string, number][] {
  const [long, short] = [list('long'), list('short')];
  const full = new Set(long.map(([name]) => name.toLowerCase()));
  const stopped = short
    .filter(([name]) => /\p{L}$/u.test(name) && !full.has(name.toLowerCase()))
    .map(([name, number]): [string, number] => [`${name}.`, number]);
  return [...long, ...short, ...stopped];
}

function listNames(
  lang: string,
  type: 'month' | 'weekday',
  count: number,
  options: Intl.DateTimeFormatOptions,
  toTime: (at: number) => number,
): [string, number][] {
  const format = new Intl.DateTimeFormat(lang, { ...options, calendar: 'gregory', timeZone: 'UTC' });
  return Array.from({ length: count }, (_, at): [string, number] => {
    const name = format.formatToParts(toTime(at)).find((part) => part.type === type)?.value ?? '';
    return [name, at + 1];
  }).filter(([name]) => /^\p{L}{2}/u.test(name));
}

/** The order in which a language writes day, month and year in digits, such as `dmy`. */
export function toDateOrder(lang: string): string {
  const parts = new Intl.DateTimeFormat(lang, { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(0);
  return parts
    .flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? type.charAt(0) : []))
    .join('');
}
