import { createTranslator } from '../i18n/create-translator.ts';
import { defaultLocale } from '../i18n/locales.ts';
import { indexTranslations } from '../index/index-translations.ts';
import type { EntityId } from '../model/entity-id.ts';
import { pickItems } from '../views/feed-items.ts';
import { createFigureFormatter } from '../views/format-figure.ts';
import { toFigureItems, toStatementItems } from '../views/statement-items.ts';
import { getLastChanged } from './changes.ts';
import { getBriefingItems, type SiteFeed, toFeedHead } from './feed.ts';
import { getIndexedCorpus } from './indexed-corpus.ts';

export interface EntityFeedProps {
  /** Makes the feed; all of them together would fill the memory. */
  readonly toFeed: () => SiteFeed;
}

/** A feed for each entity: the briefings that name it, the figures about it and who says what of it, the newest first. */
export async function getEntityFeeds(): Promise<{ params: { id: EntityId }; props: EntityFeedProps }[]> {
  const [corpus, toBriefingItems] = await Promise.all([getIndexedCorpus(), getBriefingItems()]);
  const { entities, uses, names, translations } = corpus;
  const t = createTranslator(defaultLocale);
  const tools = {
    find: indexTranslations(translations),
    format: createFigureFormatter(defaultLocale),
    changed: await getLastChanged(translations),
    t,
  };
  return entities.flatMap(({ id, formerly = [] }) => {
    const toFeed = (): SiteFeed => {
      const { mentions = [], figures = [] } = uses.get(id) ?? {};
      const briefings = new Set(mentions.map(({ briefing }) => briefing));
      const name = names.label(id, defaultLocale).text;
      const path = `entities/${id}/`;
      const items = [
        ...toBriefingItems(briefings),
        ...toFigureItems(figures, tools),
        ...toStatementItems(mentions, tools),
      ];
      return {
        head: toFeedHead(name, t('leaves.entityFeedDescription', { name }), path, path),
        items: pickItems(items),
      };
    };
    // A feed cannot lead on: who follows an old address gets the same, which says the new one.
    return [id, ...formerly].map((address) => ({ params: { id: address }, props: { toFeed } }));
  });
}
