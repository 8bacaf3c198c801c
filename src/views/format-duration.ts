import { getNumberFormat } from '../i18n/intl.ts';
import type { Locale } from '../i18n/locales.ts';

const dateUnits: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const timeUnits: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };

/** An ISO 8601 duration in words, such as “1 year, 6 months”; its parts may have decimals. */
export function formatDuration(duration: string, locale: Locale): string {
  const [dates = '', times = ''] = duration.slice(1).split('T');
  const parts = [...toParts(dates, dateUnits), ...toParts(times, timeUnits)].map(({ value, unit }) =>
    getNumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value),
  );
  return new Intl.ListFormat(locale, { type: 'unit', style: 'long' }).format(parts);
}

function toParts(text: string, units: Readonly<Record<string, string>>): { value: number; unit: string }[] {
  return [...text.matchAll(/(\d+(?:\.\d+)?)([A-Z])/g)].flatMap(([, value, letter = '']) => {
    const unit = units[letter];
    return unit ? [{ value: Number(value), unit }] : [];
  });
}
