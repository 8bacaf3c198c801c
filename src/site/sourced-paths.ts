import type { Briefing } from '../model/briefing.ts';
import { getCorpus } from './corpus.ts';
import { createPageKeys, toPageKey } from './page-keys.ts';
import { hasSource, readSource, type Source } from './read-source.ts';

export interface SourcedProps {
  readonly briefing: Briefing;
}

/** A path for each document whose source is at hand. */
export async function getSourcedPaths() {
  const corpus = await getCorpus();
  const { documents } = createPageKeys(corpus);
  return corpus.briefings.flatMap((briefing) =>
    hasSource(briefing)
      ? [{ params: { slug: briefing.slug }, props: { briefing }, ...toPageKey(documents([briefing])) }]
      : [],
  );
}

/** The source of one of these documents; all of them together would fill the memory. @throws where it has gone meanwhile. */
export function readOwnSource({ briefing }: SourcedProps): Source {
  const source = readSource(briefing);
  if (!source)
    throw new Error(`${briefing.source.file} was changed while the site was made of it; run the command again`);
  return source;
}
