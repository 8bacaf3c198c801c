import settings from 'virtual:concordance/settings';
import { createTranslator } from '../i18n/create-translator.ts';
import type { Locale } from '../i18n/locales.ts';
import type { RailGroup } from '../layouts/page-parts.ts';
import { toHref } from './to-href.ts';

const pages = [
  ['about/', 'about.title'],
  ['about/method/', 'about.methodTitle'],
  ['about/data/', 'leaves.title'],
  ['about/authoring/', 'about.authoringTitle'],
  ['about/teams/', 'about.teamsTitle'],
] as const;

/** The pages about the site, for the contents rail of one of them; `current` is its path. */
export function toAboutRail(locale: Locale, current?: (typeof pages)[number][0]): RailGroup[] {
  const t = createTranslator(locale);
  const links = pages.map(([path, title]) => ({
    label: t(title),
    href: toHref(settings.base, locale, path),
    current: path === current,
  }));
  return [{ label: t('common.about'), links }];
}
