import { defaultLocale } from '../i18n/locales.ts';
import type { Briefing } from '../model/briefing.ts';
import { toWords, type Words } from './words.ts';

/** A document's title in the reader's language where it has one, else in the default, its own, or any language. */
export function findTitle({ title, lang }: Pick<Briefing, 'title' | 'lang'>, locale: string): Words {
  if (typeof title === 'string') return toWords(title, lang);
  const wanted = [locale, defaultLocale, lang, ...Object.keys(title)].find((language) => title[language] !== undefined);
  return toWords((wanted && title[wanted]) ?? '', wanted ?? lang);
}
