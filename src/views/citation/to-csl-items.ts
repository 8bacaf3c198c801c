import type { Translate } from '../../i18n/create-translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Briefing } from '../../model/briefing.ts';
import { isFile } from '../../pipeline/document.ts';
import type { StateCounts } from '../count-states.ts';
import { findTitle } from '../find-title.ts';
import { toLanguageName } from '../to-language-name.ts';
import type { CslItem } from './csl-item.ts';

export interface CitedSite {
  readonly title: string;
  readonly publisher: string;
  /** Full address of the briefing's page. */
  readonly url: string;
}

/** The briefing as a work to cite, with what its translation is worth said in the note. */
export function toBriefingItem(
  briefing: Briefing,
  site: CitedSite,
  states: StateCounts,
  locale: Locale,
  t: Translate,
): CslItem {
  const language = toLanguageName(briefing.lang, locale);
  return {
    id: briefing.slug,
    type: 'webpage',
    title: findTitle(briefing, locale).text,
    'container-title': site.title,
    publisher: site.publisher,
    URL: site.url,
    language: locale,
    note: [t('briefing.citeBriefing', { language }), ...toCaveat(briefing, states, locale, t)].join(' '),
  };
}

/** What the translation is worth; nothing where readers have the original. */
function toCaveat({ lang }: Pick<Briefing, 'lang'>, states: StateCounts, locale: Locale, t: Translate): string[] {
  const language = toLanguageName(lang, locale);
  if (states.length === 0) return [];
  if (states.every(({ state }) => state === 'missing')) return [t('briefing.citeUntranslated', { language })];
  const reviewed = states.find(({ state }) => state === 'reviewed')?.count ?? 0;
  const count = states.reduce((sum, state) => sum + state.count, 0);
  if (reviewed === count) return [t('briefing.citeReviewed', { language })];
  if (reviewed > 0) return [t('briefing.citePartlyReviewed', { language, reviewed, count })];
  const hasPersons = states.some(({ state }) => state === 'human' || state === 'unchecked');
  return [t(hasPersons ? 'briefing.citeUnreviewedHuman' : 'briefing.citeUnreviewed', { language })];
}

/** The document itself as a work to cite: only what it or its publisher states, and what its translation here is worth. */
export function toOriginalItem(
  briefing: Briefing,
  site: CitedSite,
  states: StateCounts,
  locale: Locale,
  t: Translate,
): CslItem {
  const { author, publisher, date, url, titleBy, lang, source } = briefing;
  const title = findTitle(briefing, locale).text;
  const day = date?.split('-').map(Number);
  return {
    id: `${briefing.slug}-${lang}`,
    type: 'document',
    title: titleBy === 'document' ? findTitle(briefing, lang).text : `[${title}]`,
    ...(author && { author: [{ literal: author }] }),
    ...(publisher && { publisher }),
    ...(day && { issued: { 'date-parts': [day] } }),
    ...(url && { URL: url }),
    language: lang,
    note: [
      ...(titleBy === 'document' ? [] : [t('briefing.citeNoTitle', { site: site.title })]),
      ...(publisher || author ? [] : [t('briefing.citeNoPublisher')]),
      ...(date ? [] : [t('briefing.citeNoDate')]),
      t(isFile(source.format) ? 'briefing.citeTakenOut' : 'briefing.citeFile', {
        sha256: source.sha256,
        url: site.url,
      }),
      ...toCaveat(briefing, states, locale, t),
    ].join(' '),
  };
}
