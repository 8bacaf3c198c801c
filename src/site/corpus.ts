import { getCollection } from 'astro:content';
import settings from 'virtual:concordance/settings';
import { onceFor } from '../cache/once-for.ts';
import { toEvidence } from '../commentary/evidence.ts';
import { toTree } from '../commentary/to-tree.ts';
import { findLiveContent, type LiveContent } from '../live/live-content.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Entity } from '../model/entity.ts';
import type { Translation } from '../model/translation.ts';
import { limitCorpus } from '../rights/limit-corpus.ts';
import { readCommentary } from './read-commentary.ts';

/** All that the site shows, as far as the rights of each document go, each list in the order of its ids. */
export interface Corpus {
  readonly briefings: readonly Briefing[];
  readonly translations: readonly Translation[];
  readonly entities: readonly Entity[];
}

type Whole = Omit<LiveContent, 'changes'>;

/**
 * Reads the content. Pages call it in `getStaticPaths` and hand on what they need as props; the same object comes back as
 * long as nothing was edited. Nothing else reads the documents and their translations: what may not be shown ends here.
 */
export async function getCorpus(): Promise<Corpus> {
  return limitOnce(await readWhole());
}

/** What commentary can cite of the corpus. */
export const toCorpusEvidence = onceFor((corpus: Corpus) => toEvidence(corpus));

const limitOnce = onceFor(({ briefings, translations, entities, commentary }: Whole): Corpus => {
  const whole = {
    briefings: [...briefings].sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    translations,
    entities: [...entities].sort((a, b) => (a.id < b.id ? -1 : 1)),
    commentary: () => commentary.map(({ body }) => toTree(body)),
  };
  return limitCorpus(whole, settings.rights);
});

/** A build reads its collections once. */
let ofBuild: Promise<Whole> | undefined;

async function readWhole(): Promise<Whole> {
  if (!import.meta.env.DEV) {
    ofBuild ??= readCollections();
    return ofBuild;
  }
  return findLiveContent() ?? readCollections();
}

async function readCollections(): Promise<Whole> {
  const [briefings, translations, entities, commentary] = await Promise.all([
    getCollection('briefings'),
    getCollection('translations'),
    getCollection('glossary'),
    readCommentary(),
  ]);
  return {
    briefings: briefings.map(({ data }) => data),
    translations: translations.map(({ data }) => data),
    entities: entities.map(({ data }) => data),
    commentary,
  };
}
