import { getCollection } from 'astro:content';
import settings from 'virtual:concordance/settings';
import { defaultLocale } from '../i18n/locales.ts';
import { indexTranslations } from '../index/index-translations.ts';
import { type FeedItem, sortItems, toBriefingItem, toCommentaryItem } from '../views/feed-items.ts';
import type { FeedHead } from '../views/to-feed.ts';
import { getCorpus } from './corpus.ts';

/** What the feeds hold: every briefing and every commentary, the newest first. */
export async function getFeed(): Promise<{ head: FeedHead; items: FeedItem[] }> {
  const [{ briefings, translations }, commentary] = await Promise.all([getCorpus(), getCollection('commentary')]);
  const find = indexTranslations(translations);
  const { title, description, publisher, site, base } = settings;
  return {
    head: { title, description: description[defaultLocale] ?? title, publisher, site, base },
    items: sortItems([
      ...briefings.map((briefing) =>
        toBriefingItem(
          briefing,
          translations.filter((translation) => translation.briefing === briefing.slug),
          find,
        ),
      ),
      ...commentary.map(({ id, data }) => toCommentaryItem({ ...data, slug: id })),
    ]),
  };
}
