import type { Translate } from '../i18n/create-translator.ts';
import type { Locale } from '../i18n/locales.ts';
import { toHref } from '../site/to-href.ts';
import type { RailLink } from './page-parts.ts';

const sections = [
  { key: 'common.briefings', path: 'briefings/' },
  { key: 'common.figures', path: 'figures/' },
  { key: 'common.entities', path: 'entities/' },
  { key: 'common.timeline', path: 'timeline/' },
  { key: 'common.commentary', path: 'commentary/' },
  { key: 'common.about', path: 'about/' },
] as const;

/** The sections of the site in menu order; the one that holds the page at `path` is current. */
export function toSections(base: string, locale: Locale, path: string, t: Translate): RailLink[] {
  return sections.map((section) => ({
    label: t(section.key),
    href: toHref(base, locale, section.path),
    current: path.startsWith(section.path),
  }));
}
