import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepDerived } from '../../src/cache/keep-derived.ts';
import type { LocalIndex } from '../../src/find/local-index.ts';
import type { Briefing } from '../../src/model/briefing.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Translation } from '../../src/model/translation.ts';
import { fromMdx } from '../../src/pipeline/mdx/from-mdx.ts';
import { keptFolder, readKept } from '../../src/translation/kept-translation.ts';
import { readKeptGlossary } from '../cache/read-kept-glossary.ts';

const home = fileURLToPath(new URL('../../', import.meta.url));
const code = [
  ...['cache', 'data', 'find', 'glossary', 'index', 'loaders', 'model', 'pipeline', 'search', 'translation'],
  ...['commentary', 'views'],
].map((folder) => `src/${folder}`);
const content = ['content/briefings', 'content/glossary', keptFolder];

/** What makes the index is only loaded where something is new. */
const load = createRequire(import.meta.url);
type Making = typeof import('./make-index.ts');

/** What of a project can be cited. */
export interface OpenCorpus {
  readonly index: LocalIndex;
  readonly entities: readonly Entity[];
  readonly readBriefing: (slug: string) => Briefing;
  /** The translations of a document. */
  readonly readTranslations: (slug: string) => readonly Translation[];
  /** PO files that the ingest has not read yet, by path. */
  readonly unread: readonly string[];
}

/**
 * The corpus of the project at `root`, its index kept in `.cache` from the last time as long as nothing in it changed;
 * `onIndexing` is called before it is made, which takes some time where there are many documents.
 * @throws {ContentError} at the first file that cannot be read.
 */
export function openCorpus(root: string, onIndexing: () => void = () => {}): OpenCorpus {
  const own = content.map((folder) => join(root, folder)).filter((folder) => existsSync(folder));
  const index = keepDerived({
    home,
    name: 'find',
    parts: [...code, ...own.map((folder) => relative(home, folder))],
    make: () => {
      onIndexing();
      return (load('./make-index.ts') as Making).makeIndex(root);
    },
  });
  const kept = listNames(join(root, keptFolder), '.json');
  const briefings = new Map<string, Briefing>();
  return {
    index,
    entities: readKeptGlossary(root),
    readBriefing: (slug) => {
      const file = `content/briefings/${slug}.mdx`;
      const known = briefings.get(slug) ?? fromMdx(readFileSync(join(root, file), 'utf8'), slug, file);
      briefings.set(slug, known);
      return known;
    },
    readTranslations: (slug) =>
      kept
        .filter((name) => name.startsWith(`${slug}.`) && !name.slice(slug.length + 1).includes('.'))
        .map((name) => readKept(readFileSync(join(root, keptFolder, `${name}.json`), 'utf8'), name, name)),
    unread: listNames(join(root, 'content/translations'), '.po')
      .filter((name) => !kept.includes(name))
      .map((name) => `content/translations/${name}.po`),
  };
}

/** The names of the files of a folder without their extension, in order; none where there is no folder. */
function listNames(folder: string, extension: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(extension));
  return names.map((name) => basename(name, extension)).sort();
}
