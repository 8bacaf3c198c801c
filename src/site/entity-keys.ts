import { onceFor, onceForText } from '../cache/once-for.ts';
import { groupByEntity } from '../index/collect-dates.ts';
import type { Entity } from '../model/entity.ts';
import type { IndexedCorpus } from './indexed-corpus.ts';
import { createPageKeys, toHash, toPageKey } from './page-keys.ts';
import { toDated } from './timeline.ts';

/** The dated statements that name each entity. */
export const toDatedByEntity = onceFor((corpus: IndexedCorpus) => groupByEntity(toDated(corpus)));

/**
 * A function to the key of an entity's page: of the documents that name the entity, or have a figure about it, of the glossary,
 * and of what stands beside it there, which counts mentions in other documents.
 */
export function createEntityKeys(corpus: IndexedCorpus) {
  return ({ id }: Entity, beside: unknown) =>
    import.meta.env.DEV ? {} : toPageKey(createOwnDigest(corpus)(id), JSON.stringify(beside));
}

/** A digest of what the page has of its own in every language. */
const createOwnDigest = onceFor((corpus: IndexedCorpus) => {
  const { documents, glossary } = createPageKeys(corpus);
  const { entities, uses } = corpus;
  const dated = toDatedByEntity(corpus);
  const meaning = Map.groupBy(entities, ({ standsFor }) => standsFor);

  return onceForText((id: Entity['id']): string => {
    const { mentions = [], figures = [], company = [], withheld } = uses.get(id) ?? {};
    const shown = [
      ...mentions,
      ...figures.flatMap(({ places }) => places),
      ...company.flatMap(({ sentences }) => sentences),
      ...(dated.get(id) ?? []),
    ];
    const meant = (meaning.get(id) ?? []).map((other) => uses.get(other.id)?.mentions.length);
    const counts = [figures.map((figure) => figure.id), meant, withheld];
    return toHash(JSON.stringify([documents(new Set(shown.map(({ briefing }) => briefing))), glossary, counts]));
  });
});
