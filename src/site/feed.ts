import settings from 'virtual:concordance/settings';
import { defaultLocale } from '../i18n/locales.ts';
import { indexTranslations } from '../index/index-translations.ts';
import type { Briefing } from '../model/briefing.ts';
import { type FeedItem, pickItems, toBriefingItem, toBriefingPath, toCommentaryItem } from '../views/feed-items.ts';
import type { FeedHead } from '../views/to-feed.ts';
import { getLastChanged } from './changes.ts';
import { getCommentaries } from './commentaries.ts';
import { getCorpus, toCorpusEvidence } from './corpus.ts';

export interface SiteFeed {
  readonly head: FeedHead;
  readonly items: readonly FeedItem[];
}

/** What the feeds of the whole site hold: briefings and commentary, the newest first, by default as many as a feed has. */
export async function getFeed(most?: number): Promise<SiteFeed> {
  const corpus = await getCorpus();
  const [toItems, commentary] = await Promise.all([getBriefingItems(), getCommentaries(toCorpusEvidence(corpus))]);
  const items = [...toItems(corpus.briefings, most), ...commentary.map(toCommentaryItem)];
  const description = settings.description[defaultLocale] ?? settings.title;
  return { head: toFeedHead(settings.title, description, '', ''), items: pickItems(items, most) };
}

/** What makes feed items of the newest of some briefings, by default of as many as a feed has. */
export async function getBriefingItems(): Promise<(briefings: Iterable<Briefing>, most?: number) => FeedItem[]> {
  const { translations } = await getCorpus();
  const [find, { ofBriefing }] = [indexTranslations(translations), await getLastChanged(translations)];
  return (briefings, most) => {
    const dated = Array.from(briefings, (briefing) => {
      const [changed, path] = [ofBriefing(briefing.slug), toBriefingPath(briefing)];
      const updated = changed ?? briefing.date;
      return { briefing, changed, path, ...(updated && { updated }) };
    });
    return pickItems(dated, most).map(({ briefing, changed }) => toBriefingItem(briefing, find, changed));
  };
}

/** The head of a feed about the page at `page`, whose files are in `folder`. */
export function toFeedHead(title: string, description: string, page: string, folder: string): FeedHead {
  const { publisher, site, base } = settings;
  return { title, description, publisher, site, base, page, folder };
}
