import { statSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLocale, fromLocaleParam, type Locale, toLocaleParam } from '../../src/i18n/locales.ts';
import { listFiles } from './list-files.ts';

export interface SitePage {
  /** File in the built folder. */
  readonly file: string;
  /** Address under the base, such as `it/figures/`. */
  readonly path: string;
  readonly locale: Locale;
  /** The address with names taken out, such as `figures/*`: pages of one kind come from one template. */
  readonly kind: string;
  readonly bytes: number;
}

/** Every page of a built site. */
export function listPages(dist: string): SitePage[] {
  const files = listFiles(dist).filter((file) => file.endsWith('.html'));
  return files.map((file) => {
    const path = file.replace(/(?<=^|\/)index\.html$/u, '');
    const [first = '', ...rest] = path.split('/');
    const locale = fromLocaleParam(first);
    const parts = toLocaleParam(locale) === undefined ? [first, ...rest] : rest;
    return { file, path, locale, kind: toKind(parts), bytes: statSync(join(dist, file)).size };
  });
}

/** The longest and the shortest page of each kind in each language: the hard cases of one template. */
export function samplePages(dist: string): SitePage[] {
  const groups = Object.values(Object.groupBy(listPages(dist), ({ locale, kind }) => `${locale} ${kind}`));
  return groups.flatMap((pages = []) => {
    const sorted = pages.toSorted((a, b) => b.bytes - a.bytes);
    return [...new Set([sorted.at(0), sorted.at(-1)])].filter((page) => page !== undefined);
  });
}

/** The pages that readers are led to; not that of the components, whose examples are invented, in whatever language. */
export function listReadPages(dist: string): SitePage[] {
  return listPages(dist).filter(isRead);
}

function isRead({ path }: SitePage): boolean {
  return !path.endsWith('about/components/');
}

/** The longest page of each kind in the unprefixed language. */
export function findLongest(samples: readonly SitePage[]): SitePage[] {
  const own = samples.filter((page) => page.locale === defaultLocale && isRead(page));
  return Object.values(Object.groupBy(own, ({ kind }) => kind)).flatMap((pages) => pages?.[0] ?? []);
}

function toKind([section = '', name = '', part = '', ...rest]: readonly string[]): string {
  if (section === '') return 'front';
  return [section, name && '*', part, ...rest.map((each) => each && '*')].filter((each) => each !== '').join('/');
}
