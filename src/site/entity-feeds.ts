import { defaultLocale } from '../i18n/locales.ts';
import type { EntityId } from '../model/entity-id.ts';
import { sortItems } from '../views/feed-items.ts';
import { getBriefingItems, type SiteFeed, toFeedHead } from './feed.ts';
import { getIndexedCorpus } from './indexed-corpus.ts';

/** A feed for each entity: the briefings whose documents name it, the newest first. */
export async function getEntityFeeds(): Promise<{ params: { id: EntityId }; props: SiteFeed }[]> {
  const [{ entities, uses, names }, items] = await Promise.all([getIndexedCorpus(), getBriefingItems()]);
  return entities.map(({ id }) => {
    const slugs = new Set(uses.get(id)?.mentions.map(({ briefing }) => briefing.slug));
    const name = names.label(id, defaultLocale).text;
    const path = `entities/${id}/`;
    return {
      params: { id },
      props: {
        head: toFeedHead(name, `Documents that name ${name}`, path, path),
        items: sortItems([...slugs].flatMap((slug) => items.get(slug) ?? [])),
      },
    };
  });
}
