import { catalogs } from '../i18n/catalogs.ts';
import type { Locale } from '../i18n/locales.ts';

/** The messages the search program says, in ICU MessageFormat by `area.key`: those of search, and the words for marks, types and values. */
export function toSearchMessages(locale: Locale): Readonly<Record<string, string>> {
  const { search, marks, entities, values } = catalogs[locale];
  return {
    ...withArea('search', search),
    ...withArea('marks', marks, (key) => !key.endsWith('Sense')),
    ...withArea('values', values),
    ...withArea('entities', entities, (key) => key.startsWith('one_')),
  };
}

function withArea(
  area: string,
  messages: Readonly<Record<string, string>>,
  isWanted: (key: string) => boolean = () => true,
) {
  const wanted = Object.entries(messages).filter(([key]) => isWanted(key));
  return Object.fromEntries(wanted.map(([key, message]) => [`${area}.${key}`, message]));
}
