import type { Briefing } from '../model/briefing.ts';
import { getCorpus } from './corpus.ts';
import { readSource, type Source } from './read-source.ts';

export interface SourcedProps {
  readonly briefing: Briefing;
  readonly source: Source;
}

/** A path for each document whose source is at hand. */
export async function getSourcedPaths(): Promise<{ params: { slug: string }; props: SourcedProps }[]> {
  const { briefings } = await getCorpus();
  return briefings.flatMap((briefing) => {
    const source = readSource(briefing);
    return source ? [{ params: { slug: briefing.slug }, props: { briefing, source } }] : [];
  });
}
