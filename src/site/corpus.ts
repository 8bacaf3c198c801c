import { getCollection } from 'astro:content';
import settings from 'virtual:concordance/settings';
import { toTree } from '../commentary/to-tree.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Entity } from '../model/entity.ts';
import type { Translation } from '../model/translation.ts';
import { limitCorpus } from '../rights/limit-corpus.ts';

/** All that the site shows, as far as the rights of each document go, each list in the order of its ids. */
export interface Corpus {
  readonly briefings: readonly Briefing[];
  readonly translations: readonly Translation[];
  readonly entities: readonly Entity[];
}

/**
 * Reads the collections. Pages call it in `getStaticPaths` and hand on what they need as props. Nothing else reads the
 * documents and their translations: what may not be shown ends here.
 */
export async function getCorpus(): Promise<Corpus> {
  const [briefings, translations, entities, commentary] = await Promise.all([
    getCollection('briefings'),
    getCollection('translations'),
    getCollection('glossary'),
    getCollection('commentary'),
  ]);
  const whole = {
    briefings: briefings.map((entry) => entry.data).sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    translations: translations.map((entry) => entry.data),
    entities: entities.map((entry) => entry.data).sort((a, b) => (a.id < b.id ? -1 : 1)),
    commentary: () => commentary.map(({ body = '' }) => toTree(body)),
  };
  return limitCorpus(whole, settings.rights);
}
