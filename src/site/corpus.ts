import { getCollection } from 'astro:content';
import type { Briefing } from '../model/briefing.ts';
import type { Entity } from '../model/entity.ts';
import type { Translation } from '../model/translation.ts';

/** All that the site shows, as the collections hold it, each list in the order of its ids. */
export interface Corpus {
  readonly briefings: readonly Briefing[];
  readonly translations: readonly Translation[];
  readonly entities: readonly Entity[];
}

/** Reads the collections. Pages call it in `getStaticPaths` and hand on what they need as props. */
export async function getCorpus(): Promise<Corpus> {
  const [briefings, translations, entities] = await Promise.all([
    getCollection('briefings'),
    getCollection('translations'),
    getCollection('glossary'),
  ]);
  return {
    briefings: briefings.map((entry) => entry.data).sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    translations: translations.map((entry) => entry.data),
    entities: entities.map((entry) => entry.data).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
