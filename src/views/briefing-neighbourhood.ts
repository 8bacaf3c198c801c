import type { Translate } from '../i18n/create-translator.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Neighbours, RailGroup, RailLink } from '../layouts/page-parts.ts';
import type { Briefing } from '../model/briefing.ts';
import { toHref } from '../site/to-href.ts';
import { findTitle } from './find-title.ts';
import type { NamedGroup } from './named.ts';

/** What lists need of a briefing. */
export type BriefingLink = Pick<Briefing, 'slug' | 'title' | 'lang'>;

/** The briefings around one in the site's order, itself among them. */
export interface Surroundings {
  readonly around: readonly BriefingLink[];
  readonly previous?: BriefingLink;
  readonly next?: BriefingLink;
}

const reach = 3;
const mostNamed = 6;

/** The surroundings of the briefing at `index` of the sorted list. */
export function findSurroundings(briefings: readonly BriefingLink[], index: number): Surroundings {
  const previous = briefings[index - 1];
  const next = briefings[index + 1];
  const around = briefings
    .slice(Math.max(0, index - reach), index + reach + 1)
    .map(({ slug, title, lang }) => ({ slug, title, lang }));
  return { around, ...(previous && { previous }), ...(next && { next }) };
}

interface Place {
  readonly base: string;
  readonly locale: Locale;
  readonly t: Translate;
}

/** The rail of a briefing's pages: its own pages, the briefings around it, and those it names most. */
export function toBriefingRail(
  briefing: BriefingLink,
  { around }: Surroundings,
  named: readonly NamedGroup[],
  path: string,
  { base, locale, t }: Place,
): RailGroup[] {
  const own = `briefings/${briefing.slug}/`;
  const pages: RailLink[] = [
    { label: t('briefing.overview'), href: toHref(base, locale, own), current: path === own },
    { label: t('briefing.sideBySide'), href: toHref(base, locale, `${own}side-by-side/`), current: path !== own },
    { label: t('briefing.data'), href: `${base}api/briefings/${briefing.slug}.json` },
  ];
  const others = around.filter(({ slug }) => slug !== briefing.slug).map((other) => toLink(other, base, locale));
  const names = named
    .flatMap((group) => group.named)
    .sort((a, b) => b.count - a.count)
    .flatMap(({ id, name }) =>
      id ? [{ label: name.text, lang: name.lang, href: toHref(base, locale, `entities/${id}/`) }] : [],
    );
  return [
    { label: t('briefing.thisBriefing'), links: pages },
    { label: t('briefing.otherBriefings'), links: others },
    { label: t('briefing.namedHere'), links: names.slice(0, mostNamed) },
  ].filter(({ links }) => links.length > 0);
}

/** Previous and next as links. */
export function toNeighbours({ previous, next }: Surroundings, { base, locale }: Omit<Place, 't'>): Neighbours {
  return {
    ...(previous && { previous: toLink(previous, base, locale) }),
    ...(next && { next: toLink(next, base, locale) }),
  };
}

function toLink(briefing: BriefingLink, base: string, locale: Locale): RailLink {
  const { text, lang } = findTitle(briefing, locale);
  return { label: text, lang, href: toHref(base, locale, `briefings/${briefing.slug}/`) };
}
