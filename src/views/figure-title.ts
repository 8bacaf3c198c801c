import type { Locale } from '../i18n/locales.ts';
import type { FormattedFigure } from './format-figure.ts';
import { quoteText, quoteWords } from './quote-words.ts';
import type { ReadWords } from './words.ts';

/** What a figure is called in titles and links: its value, and the counted noun where there is one; a foreign one is quoted, with its language. */
export function toFigureTitle(
  { text }: Pick<FormattedFigure, 'text'>,
  noun: ReadWords | undefined,
  locale: Locale,
): string {
  if (!noun) return text;
  if (noun.lang === locale) return `${text} ${noun.text}`;
  return `${text} ${quoteWords(noun, locale)}`;
}

/** The same in plain text, where words of the document stay marked as such and a translation's have them behind: `2 ships [it: “navi”]`. */
export function toMarkedTitle(
  formatted: Pick<FormattedFigure, 'text' | 'isVerbatim'>,
  noun: ReadWords | undefined,
  lang: string,
  locale: Locale,
): string {
  const title = toFigureTitle(formatted, noun, locale);
  if (noun?.original) return `${title} [${noun.original.lang}: ${quoteText(noun.original.text, locale)}]`;
  const isOwn = formatted.isVerbatim || (noun && noun.lang === locale);
  return isOwn ? `${title} [${lang}]` : title;
}
