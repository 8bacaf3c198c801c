import type { Translate } from '../../i18n/create-translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Briefing } from '../../model/briefing.ts';
import type { Settings } from '../../settings.ts';
import type { StateCounts } from '../count-states.ts';
import { toAddress } from '../to-address.ts';
import type { CslItem } from './csl-item.ts';
import { type Citation, toCitations } from './to-citations.ts';
import { toBriefingItem, toOriginalItem } from './to-csl-items.ts';

type SiteFacts = Pick<Settings, 'site' | 'base' | 'title' | 'publisher'>;

/** The briefing and the document it is about as works to cite. */
export function toBriefingWorks(
  briefing: Briefing,
  states: StateCounts,
  settings: SiteFacts,
  locale: Locale,
  t: Translate,
): { readonly briefing: CslItem; readonly original: CslItem } {
  const url = toAddress(settings, `briefings/${briefing.slug}/`, locale);
  const site = { title: settings.title, publisher: settings.publisher, url };
  return {
    briefing: toBriefingItem(briefing, site, states, locale, t),
    original: toOriginalItem(briefing, site, states, locale, t),
  };
}

/** How to cite both. */
export function toBriefingCitations(...works: Parameters<typeof toBriefingWorks>): {
  readonly briefing: readonly Citation[];
  readonly original: readonly Citation[];
} {
  const [, , , locale, t] = works;
  const { briefing, original } = toBriefingWorks(...works);
  return { briefing: toCitations(briefing, locale, t), original: toCitations(original, locale, t) };
}
