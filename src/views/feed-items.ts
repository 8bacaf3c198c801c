import { createTranslator } from '../i18n/create-translator.ts';
import { defaultLocale } from '../i18n/locales.ts';
import type { FindTranslation } from '../index/index-translations.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Commentary } from '../model/commentary.ts';
import { findTitle } from './find-title.ts';
import { toPassage } from './to-passage.ts';
import { toWords, type Words } from './words.ts';

/** What a feed says of one page. */
export interface FeedItem {
  /** Path under the site's root. */
  readonly path: string;
  readonly title: Words;
  readonly summary: readonly Words[];
  readonly authors: readonly string[];
  /** The day the page last changed in a way a reader would notice, YYYY-MM-DD; absent where that is not known. */
  readonly updated?: string;
  /** The day of publication; absent where nobody states one. */
  readonly published?: string;
}

export interface CommentaryPage extends Omit<Commentary, 'updated'> {
  readonly slug: string;
  readonly updated?: string | undefined;
  /** What it cited that its sources no longer have. */
  readonly moved: readonly unknown[];
}

/** The newest first, undated ones last; where two changed on one day, in the order of their paths. */
export function sortItems<T extends Pick<FeedItem, 'path' | 'updated'>>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => compare(b.updated ?? '', a.updated ?? '') || (a.path < b.path ? -1 : 1));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

// A feed says what is new. Who follows one asks for it every hour; the lists of the site have everything.
const mostItems = 100;

/** The newest of the items, by default as many as a feed has. */
export function pickItems<T extends Pick<FeedItem, 'path' | 'updated'>>(items: readonly T[], most = mostItems): T[] {
  return sortItems(items).slice(0, most);
}

/** A briefing as a feed item. `changed` is the day its page last changed; else it is dated by the document itself. */
export function toBriefingItem(briefing: Briefing, find: FindTranslation, changed?: string): FeedItem {
  const { date, publisher, bottomLine, segments, limits } = briefing;
  const updated = changed ?? date;
  const leading = segments.filter(({ id }) => bottomLine.includes(id));
  return {
    path: toBriefingPath(briefing),
    title: findTitle(briefing, defaultLocale),
    summary:
      limits?.rights === 'metadata'
        ? [toWords(createTranslator(defaultLocale)('rights.metadata'), defaultLocale)]
        : leading.map((segment) => {
            const passage = toPassage(briefing, segment, defaultLocale, find);
            return passage.translation ?? passage.original;
          }),
    authors: publisher ? [publisher] : [],
    ...(updated && { updated }),
    ...(date && { published: date }),
  };
}

/** The path of a briefing's page. */
export function toBriefingPath({ slug }: Pick<Briefing, 'slug'>): string {
  return `briefings/${slug}/`;
}

/** A commentary as a feed item, which says where its evidence has changed since. */
export function toCommentaryItem(page: CommentaryPage): FeedItem {
  const { slug, title, summary, authors, date, updated, lang, moved } = page;
  const notice = createTranslator(defaultLocale)('commentary.movedTitle');
  return {
    path: `commentary/${slug}/`,
    title: toWords(title, lang),
    summary: [toWords(summary, lang), ...(moved.length > 0 ? [toWords(`${notice}.`, defaultLocale)] : [])],
    authors,
    updated: updated ?? date,
    published: date,
  };
}
