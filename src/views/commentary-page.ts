import type { CommentaryRecord } from '../commentary/find-commentary-on.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import type { Neighbours, TocEntry } from '../layouts/page-parts.ts';
import { toHref } from '../site/to-href.ts';

interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** The article's headings of the second and third depth as on-page contents, in the article's language. */
export function toTocEntries(headings: readonly Heading[], lang: string, locale: Locale): TocEntry[] {
  return headings
    .filter(({ depth }) => depth === 2 || depth === 3)
    .map(({ depth, slug, text }) => ({ id: slug, label: text, depth, ...(lang === locale ? {} : { lang }) }));
}

/** The commentary before and after in `all`, which stand newest first: “next” is the older one. */
export function toNeighbours(
  { slug }: Pick<CommentaryRecord, 'slug'>,
  all: readonly CommentaryRecord[],
  base: string,
  locale: Locale,
): Neighbours {
  const index = all.findIndex((one) => one.slug === slug);
  const toNeighbour = (one: CommentaryRecord | undefined) =>
    one && { label: one.title, href: toHref(base, locale, `commentary/${one.slug}/`), lang: one.lang };
  const previous = index > 0 ? toNeighbour(all[index - 1]) : undefined;
  const next = index < 0 ? undefined : toNeighbour(all[index + 1]);
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** The interface language nearest to that of an article: its own where there is one, else the reader's. */
export function toInterfaceLanguage(lang: string, locale: Locale): Locale {
  const { language } = new Intl.Locale(lang);
  return locales.find((one) => one === language) ?? locale;
}

/** The documents that a commentary cites, each once, with their slugs, in the order of first mention. */
export function findDocuments({ citations }: Pick<CommentaryRecord, 'citations'>) {
  return [...new Map(citations.map(({ briefing }) => [briefing.slug, briefing])).values()];
}
