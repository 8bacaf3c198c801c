import settings from 'virtual:concordance/settings';
import { createTranslator } from '../i18n/create-translator.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Crumb } from '../layouts/page-parts.ts';
import { toHref } from './to-href.ts';

/** The way to a page about the site: the pages above it below About, each a name and its path, then its own name. */
export function toAboutCrumbs(
  locale: Locale,
  label: string,
  ...above: readonly (readonly [label: string, path: string])[]
): Crumb[] {
  const t = createTranslator(locale);
  const pages = [[t('common.home'), ''] as const, [t('common.about'), 'about/'] as const, ...above];
  return [...pages.map(([name, path]) => ({ label: name, href: toHref(settings.base, locale, path) })), { label }];
}
