import type { Translate } from '../../i18n/create-translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Briefing } from '../../model/briefing.ts';
import type { Settings } from '../../settings.ts';
import type { StateCounts } from '../count-states.ts';
import { toAddress } from '../to-address.ts';
import { type Citation, toCitations } from './to-citations.ts';
import { toBriefingItem, toOriginalItem } from './to-csl-items.ts';

/** How to cite the briefing and the document it is about. */
export function toBriefingCitations(
  briefing: Briefing,
  states: StateCounts,
  settings: Pick<Settings, 'site' | 'base' | 'title' | 'publisher'>,
  locale: Locale,
  t: Translate,
): { readonly briefing: readonly Citation[]; readonly original: readonly Citation[] } {
  const url = toAddress(settings, `briefings/${briefing.slug}/`, locale);
  const site = { title: settings.title, publisher: settings.publisher, url };
  return {
    briefing: toCitations(toBriefingItem(briefing, site, states, locale, t), locale, t),
    original: toCitations(toOriginalItem(briefing, site, locale, t), locale, t),
  };
}
