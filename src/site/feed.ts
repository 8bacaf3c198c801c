import settings from 'virtual:concordance/settings';
import { defaultLocale } from '../i18n/locales.ts';
import { indexTranslations } from '../index/index-translations.ts';
import { type FeedItem, sortItems, toBriefingItem, toCommentaryItem } from '../views/feed-items.ts';
import type { FeedHead } from '../views/to-feed.ts';
import { getLastChanged } from './changes.ts';
import { getCommentaries } from './commentaries.ts';
import { getCorpus, toCorpusEvidence } from './corpus.ts';

export interface SiteFeed {
  readonly head: FeedHead;
  readonly items: readonly FeedItem[];
}

/** What the feeds of the whole site hold: every briefing and every commentary, the newest first. */
export async function getFeed(): Promise<SiteFeed> {
  const [briefings, commentary] = await Promise.all([
    getBriefingItems(),
    getCommentaries(toCorpusEvidence(await getCorpus())),
  ]);
  const items = [...briefings.values(), ...commentary.map(toCommentaryItem)];
  const description = settings.description[defaultLocale] ?? settings.title;
  return { head: toFeedHead(settings.title, description, '', ''), items: sortItems(items) };
}

/** Every briefing as a feed item, by its slug. */
export async function getBriefingItems(): Promise<ReadonlyMap<string, FeedItem>> {
  const { briefings, translations } = await getCorpus();
  const [find, { ofBriefing }] = [indexTranslations(translations), await getLastChanged(translations)];
  return new Map(
    briefings.map((briefing) => [briefing.slug, toBriefingItem(briefing, find, ofBriefing(briefing.slug))]),
  );
}

/** The head of a feed about the page at `page`, whose files are in `folder`. */
export function toFeedHead(title: string, description: string, page: string, folder: string): FeedHead {
  const { publisher, site, base } = settings;
  return { title, description, publisher, site, base, page, folder };
}
