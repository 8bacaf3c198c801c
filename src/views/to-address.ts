import type { Locale } from '../i18n/locales.ts';
import { toHref } from '../site/to-href.ts';

/** Where the site stands: what of the team's settings an address is made from. */
export interface SiteAddress {
  readonly site: string;
  readonly base: string;
}

/** The full address of a page or file, for what leaves the site: feeds, data files, structured data. */
export function toAddress({ site, base }: SiteAddress, path: string, locale: Locale = 'en'): string {
  return new URL(toHref(base, locale, path), site).href;
}
