import { createTranslator } from '../i18n/create-translator.ts';
import { defaultLocale } from '../i18n/locales.ts';
import { indexTranslations } from '../index/index-translations.ts';
import type { EntityId } from '../model/entity-id.ts';
import { sortItems } from '../views/feed-items.ts';
import { createFigureFormatter } from '../views/format-figure.ts';
import { toFigureItem, toStatementItems } from '../views/statement-items.ts';
import { getLastChanged } from './changes.ts';
import { getBriefingItems, type SiteFeed, toFeedHead } from './feed.ts';
import { getIndexedCorpus } from './indexed-corpus.ts';

// A country may be named in every document; who follows it wants what is new, and its page has the rest.
const mostItems = 100;

/** A feed for each entity: the briefings that name it, the figures about it and who says what of it, the newest first. */
export async function getEntityFeeds(): Promise<{ params: { id: EntityId }; props: SiteFeed }[]> {
  const [corpus, briefings] = await Promise.all([getIndexedCorpus(), getBriefingItems()]);
  const { entities, uses, names, translations } = corpus;
  const t = createTranslator(defaultLocale);
  const tools = {
    find: indexTranslations(translations),
    format: createFigureFormatter(defaultLocale),
    changed: await getLastChanged(translations),
    t,
  };
  return entities.flatMap(({ id, formerly = [] }) => {
    const { mentions = [], figures = [] } = uses.get(id) ?? {};
    const slugs = new Set(mentions.map(({ briefing }) => briefing.slug));
    const name = names.label(id, defaultLocale).text;
    const path = `entities/${id}/`;
    const items = [
      ...[...slugs].flatMap((slug) => briefings.get(slug) ?? []),
      ...figures.map((record) => toFigureItem(record, tools)),
      ...toStatementItems(mentions, tools),
    ];
    const props = {
      head: toFeedHead(name, t('leaves.entityFeedDescription', { name }), path, path),
      items: sortItems(items).slice(0, mostItems),
    };
    // A feed cannot lead on: who follows an old address gets the same, which says the new one.
    return [id, ...formerly].map((address) => ({ params: { id: address }, props }));
  });
}
