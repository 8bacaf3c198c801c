import { createTranslator } from '../i18n/create-translator.ts';
import { locales } from '../i18n/locales.ts';
import type { Briefing } from '../model/briefing.ts';
import { toLanguageName } from '../views/to-language-name.ts';

/**
 * What a document is called where its words are not shown: a title that is its opening words gives way to one that the
 * site gives it, in every language of the interface.
 */
export function limitTitle({
  title,
  titleBy,
  lang,
}: Pick<Briefing, 'title' | 'titleBy' | 'lang'>): Pick<Briefing, 'title' | 'titleBy'> {
  if (titleBy !== 'opening') return { title, titleBy };
  const untitled = locales.map((locale) => {
    const language = toLanguageName(lang, locale);
    return [locale, createTranslator(locale)('rights.untitled', { language })] as const;
  });
  return { title: Object.fromEntries(untitled), titleBy: 'editors' };
}
