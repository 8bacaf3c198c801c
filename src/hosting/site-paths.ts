import { defaultLocale, locales } from '../i18n/locales.ts';
import type { PathPattern } from './path-pattern.ts';

/** Files whose names say their content, so that what has once been loaded under such a name is good for ever. */
export const immutablePaths: readonly PathPattern[] = [
  '_astro/*',
  'pagefind/:lang/fragment/*',
  'pagefind/:lang/index/*',
  'search/:hash/*',
];

/** The part of a path that names an interface language; nothing for the default one. */
export const localePrefixes = locales.map((locale) => (locale === defaultLocale ? '' : `${locale}/`));

const cards = 'figures/:id/card/*';

/** The cards of figures, which are made to be shown in frames of other sites. */
export const framedPaths: readonly PathPattern[] = localePrefixes.map((prefix) => prefix + cards);
