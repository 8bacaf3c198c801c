import type { Translate } from '../../i18n/create-translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Briefing } from '../../model/briefing.ts';
import type { Settings } from '../../settings.ts';
import type { StateCounts } from '../count-states.ts';
import type { FigureView } from '../figure.ts';
import { toFigureTitle } from '../figure-title.ts';
import { findTitle } from '../find-title.ts';
import { toAddress } from '../to-address.ts';
import { toBriefingItem } from './to-csl-items.ts';
import { toFigureCitation } from './to-figure-citation.ts';
import type { CitedPage } from './to-highwire.ts';

interface Citing {
  readonly settings: Pick<Settings, 'site' | 'base' | 'title' | 'publisher'>;
  readonly locale: Locale;
  readonly t: Translate;
  /** Of the page, under the root of its interface language. */
  readonly path: string;
  /** The day the page last changed, where that is known. */
  readonly updated: string | undefined;
}

/** A briefing as reference managers take it, on any of its pages: what its translation is worth is in the abstract. */
export function toCitedBriefing(
  briefing: Briefing,
  states: StateCounts,
  { settings, locale, t, path, updated }: Citing,
): CitedPage {
  const url = toAddress(settings, path, locale);
  const site = { title: settings.title, publisher: settings.publisher, url };
  return {
    title: findTitle(briefing, locale).text,
    authors: [],
    publisher: settings.publisher,
    lang: locale,
    url,
    abstract: toBriefingItem(briefing, site, states, locale, t).note,
    updated,
  };
}

/** A figure as reference managers take it: its sentence, who says so, how sure, and the caveat are in the abstract. */
export function toCitedFigure({ row, places }: FigureView, { settings, locale, path, updated }: Citing): CitedPage {
  const url = toAddress(settings, path, locale);
  const [place] = places;
  const value = toFigureTitle(row.formatted, row.noun, locale);
  const lines = place ? toFigureCitation({ row, place, siteTitle: settings.title, address: url }, locale) : [];
  return {
    title: place ? `${value} (${place.title.text})` : value,
    authors: [],
    publisher: settings.publisher,
    lang: locale,
    url,
    abstract: lines.map(({ text }) => text).join(' '),
    updated,
  };
}
