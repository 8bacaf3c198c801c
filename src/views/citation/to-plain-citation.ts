import type { Translate } from '../../i18n/create-translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatDay } from '../date-locale.ts';
import type { CslItem } from './csl-item.ts';

/** The item as a sentence for a footnote; what is not stated is said to be so. */
export function toPlainCitation(item: CslItem, locale: Locale, t: Translate): string {
  const who = item.author?.map(({ literal }) => literal).join(', ') ?? item.publisher;
  const place = item['container-title'];
  const date = toDay(item, locale);
  const parts = [
    who,
    t('marks.quoted', { text: isolate(item.title) }),
    place === who ? undefined : place,
    date ?? (item.type === 'document' ? t('briefing.undated') : undefined),
    item.URL,
  ];
  return `${parts.filter((part) => part).join(', ')}. ${item.note}`;
}

/** A title that runs from right to left, kept from turning the words and numbers after it. */
function isolate(title: string): string {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(title)
    ? `\u2068${title}\u2069`
    : title;
}

function toDay({ issued }: CslItem, locale: Locale): string | undefined {
  const [year, month = 1, day = 1] = issued?.['date-parts'][0] ?? [];
  if (year === undefined) return undefined;
  return formatDay(new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10), locale);
}
