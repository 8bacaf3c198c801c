import { createTranslator } from '../i18n/create-translator.ts';
import type { Locale } from '../i18n/locales.ts';
import type { ReadWords } from './words.ts';

/** Words in plain text: quoted, with their language; a translation's have the original behind them: `“ships” [en; it: “navi”]`. */
export function quoteWords({ text, lang, original }: ReadWords, locale: Locale): string {
  const own = original ? `; ${original.lang}: ${quoteText(original.text, locale)}` : '';
  return `${quoteText(text, locale)} [${lang}${own}]`;
}

/** `text` in the quotation marks of a language. */
export function quoteText(text: string, locale: Locale): string {
  return createTranslator(locale)('marks.quoted', { text });
}
