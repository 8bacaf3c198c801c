import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onceFor, onceForText } from '../cache/once-for.ts';
import { toDigest } from '../cache/to-digest.ts';
import { commentaryFolder } from '../commentary/commentary-folder.ts';
import { contentFolders } from '../content-folders.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Corpus } from './corpus.ts';
import { hasSource } from './read-source.ts';

type Part = string | number | undefined;

/**
 * What the pages of a corpus are made of, as short texts. A page's key is made of those of all that it may show; code,
 * settings and styles need not be in it. Two builds that give a page the same key give it the same bytes, so that the
 * second need not make it: a key that says too much costs time, one that says too little is a wrong page.
 */
interface PageKeys {
  /** Of everything in some documents and their translations, in their order. */
  readonly documents: (documents: Iterable<Pick<Briefing, 'slug'>>) => string;
  /** Of the glossary's names of everything. */
  readonly names: string;
  /** Of the whole glossary. */
  readonly glossary: string;
}

/** The key of a page. While content is edited there is none, for nothing is kept. */
export function toPageKey(...parts: readonly Part[]): { readonly cacheKey?: string } {
  return import.meta.env.DEV ? {} : { cacheKey: toHash(JSON.stringify(parts)) };
}

export const createPageKeys = onceFor((corpus: Corpus): PageKeys => {
  const { briefings, translations, entities } = corpus;
  if (import.meta.env.DEV) return { documents: () => '', names: '', glossary: '' };
  const root = process.cwd();
  const bySlug = new Map(briefings.map((briefing) => [briefing.slug, briefing]));
  const translated = Map.groupBy(translations, ({ briefing }) => briefing);
  // Which sentences of a document that is shown in part are shown depends on what is cited.
  const cited = existsSync(join(root, commentaryFolder)) ? toDigest(root, [commentaryFolder]) : '';

  const ofDocument = onceForText((slug: string): string => {
    const briefing = bySlug.get(slug as Briefing['slug']);
    if (!briefing) return '';
    const files = (translated.get(slug) ?? []).map(
      ({ lang }) => `${contentFolders.translations.folder}/${slug}.${lang}.json`,
    );
    const parts = [`${contentFolders.briefings.folder}/${slug}.mdx`, ...files].map((file) => [
      file,
      readHash(root, file),
    ]);
    return toHash(JSON.stringify([parts, hasSource(briefing), briefing.limits && [briefing.limits, cited]]));
  });

  return {
    documents: (documents) => [...documents].map(({ slug }) => ofDocument(slug)).join(),
    names: toHash(JSON.stringify(entities.map(({ definition: _, definitions: _others, ...named }) => named))),
    glossary: toHash(JSON.stringify(entities)),
  };
});

function readHash(root: string, file: string): string {
  return toHash(readFileSync(join(root, file)));
}

/** A short text that is the same for the same content alone. */
export function toHash(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url');
}
