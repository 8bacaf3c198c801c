import { onceFor, onceForText } from '../cache/once-for.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Entity } from '../model/entity.ts';
import type { IndexedCorpus } from './indexed-corpus.ts';
import { createPageKeys, toHash, toPageKey } from './page-keys.ts';

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
  const meaning = Map.groupBy(entities, ({ standsFor }) => standsFor);

  return onceForText((id: Entity['id']): string => {
    const { mentions = [], figures = [], withheld } = uses.get(id) ?? {};
    const shown = new Set<Briefing>();
    // Its company and the dates beside it stand in sentences that name it.
    for (const { briefing } of mentions) shown.add(briefing);
    for (const { places } of figures) for (const { briefing } of places) shown.add(briefing);
    const meant = (meaning.get(id) ?? []).map((other) => uses.get(other.id)?.mentions.length);
    const counts = [figures.map((figure) => figure.id), meant, withheld];
    return toHash(JSON.stringify([documents(shown), glossary, counts]));
  });
});
