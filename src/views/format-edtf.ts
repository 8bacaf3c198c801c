import type { Translate } from '../i18n/create-translator.ts';
import { getDateFormat } from '../i18n/intl.ts';
import type { Locale } from '../i18n/locales.ts';
import { toDateLocale } from './date-locale.ts';

const shape =
  /^(?<year>[\dX]{4})(?:-(?:Q(?<quarter>[1-4])|H(?<half>[12])|(?<month>\d\d|XX)(?:-(?<day>\d\d|XX))?))?(?<mark>[~?%]?)$/;

type Fields = Readonly<Record<string, string | undefined>>;

/** Puts EDTF dates and intervals, as `edtfSchema` has them, into words of one language; what it cannot read it returns as it is. */
export type FormatEdtf = (edtf: string) => string;

export function createEdtfFormatter(locale: Locale, t: Translate): FormatEdtf {
  const formatMoment = createMomentFormatter(toDateLocale(locale), t);
  return (edtf) => {
    const [from, to] = edtf.split('/');
    if (to === undefined) return formatMoment(edtf);
    if (isOpen(from)) return isOpen(to) ? t('values.undated') : t('values.until', { to: formatMoment(to) });
    if (isOpen(to)) return t('values.since', { from: formatMoment(from ?? '') });
    return t('values.fromTo', { from: formatMoment(from ?? ''), to: formatMoment(to) });
  };
}

function isOpen(end: string | undefined): boolean {
  return end === undefined || end === '' || end === '..';
}

function createMomentFormatter(dateLocale: string, t: Translate): FormatEdtf {
  const toWords = (parts: Intl.DateTimeFormatOptions, year: number, month = 1, day = 1) =>
    getDateFormat(dateLocale, { ...parts, timeZone: 'UTC' }).format(new Date(Date.UTC(year, month - 1, day)));
  return (moment) => {
    const fields: Fields = shape.exec(moment)?.groups ?? {};
    const { year, quarter, half, mark } = fields;
    if (!year) return moment;
    const isYearKnown = /^\d{4}$/.test(year);
    const inYear = formatInYear(fields, isYearKnown ? Number(year) : undefined, toWords);
    const span = quarter ? (`q${quarter}` as 'q1') : half ? (`h${half}` as 'h1') : undefined;
    const words = span ? t(isYearKnown ? `values.${span}` : `values.${span}Undated`, { year }) : inYear;
    const full = isYearKnown || !words ? (words ?? formatYear(year, t)) : t('values.yearNotStated', { date: words });
    return mark ? t(mark === '?' ? 'values.uncertain' : 'values.circa', { date: full }) : full;
  };
}

type ToWords = (parts: Intl.DateTimeFormatOptions, year: number, month?: number, day?: number) => string;

/** The month, or the day, in words; without a year where none is known (a leap year then, so that it has every day). */
function formatInYear({ month, day }: Fields, year: number | undefined, toWords: ToWords): string | undefined {
  if (!month || month === 'XX') return undefined;
  const yearPart = year === undefined ? {} : { year: 'numeric' as const };
  if (!day || day === 'XX') return toWords({ month: 'long', ...yearPart }, year ?? 2000, Number(month));
  return toWords({ day: 'numeric', month: 'long', ...yearPart }, year ?? 2000, Number(month), Number(day));
}

function formatYear(year: string, t: Translate): string {
  if (year === 'XXXX') return t('values.someYear');
  if (!year.includes('X')) return year;
  const first = year.replaceAll('X', '0');
  return year.endsWith('XX')
    ? t('values.between', { from: first, to: year.replaceAll('X', '9') })
    : t('values.decade', { first });
}
