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
export function sortItems(items: readonly FeedItem[]): FeedItem[] {
  return [...items].sort(
    (a, b) => (b.updated ?? '').localeCompare(a.updated ?? '', 'en') || (a.path < b.path ? -1 : 1),
  );
}

/** A briefing as a feed item. `changed` is the day its page last changed; else it is dated by the document itself. */
export function toBriefingItem(briefing: Briefing, find: FindTranslation, changed?: string): FeedItem {
  const { slug, date, publisher, bottomLine, segments, limits } = briefing;
  const updated = changed ?? date;
  const leading = segments.filter(({ id }) => bottomLine.includes(id));
  return {
    path: `briefings/${slug}/`,
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
