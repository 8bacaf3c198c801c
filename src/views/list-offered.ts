import { defaultLocale, type Locale } from '../i18n/locales.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Translation } from '../model/translation.ts';
import { listTargets } from './side-by-side.ts';

/**
 * A function from a document to those of the interface languages `locales` in which its page is offered: its own, and those it is
 * translated into; the first of all where neither is a language of the interface.
 */
export function createOffers(
  translations: readonly Translation[],
  locales: readonly Locale[],
): (briefing: Pick<Briefing, 'slug' | 'lang'>) => readonly Locale[] {
  const bySlug = Map.groupBy(translations, ({ briefing }) => briefing);
  return (briefing) => {
    const readable = [briefing.lang, ...listTargets(briefing, bySlug.get(briefing.slug) ?? [])];
    const offered = locales.filter((locale) => readable.includes(locale));
    return offered.length > 0 ? offered : [defaultLocale];
  };
}
