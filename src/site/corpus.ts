import settings from 'virtual:concordance/settings';
import { onceFor } from '../cache/once-for.ts';
import { toEvidence } from '../commentary/evidence.ts';
import { toTree } from '../commentary/to-tree.ts';
import type { Content } from '../kept/read-content.ts';
import { type CommentaryText, findContent, findLiveContent } from '../live/live-content.ts';
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

interface Whole extends Content {
  readonly commentary: readonly CommentaryText[];
}

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

/** The same object as long as nothing was edited. */
async function readWhole(): Promise<Whole> {
  const live = import.meta.env.DEV ? findLiveContent() : undefined;
  if (live) return live;
  const content = findContent();
  if (!content) throw new Error('there is no content; the integration “concordance” reads it');
  return readOnce(content);
}

const readOnce = onceFor(
  async (content: Content): Promise<Whole> => ({ ...content, commentary: await readCommentary() }),
);
