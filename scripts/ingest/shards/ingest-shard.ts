import { ContentError } from '../../../src/pipeline/mdx/content-error.ts';
import type { TellProgress } from '../../../src/progress/create-progress.ts';
import { createToolMaker, type ReadingTools } from '../../dev/reading-tools.ts';
import { readDocument, toInput, toSeedFault } from '../ingest-seed.ts';
import type { Seed } from '../read-seed.ts';
import { readSeeds } from '../read-seeds.ts';
import { listTranslations, readOneTranslation } from '../translations/ingest-translations.ts';
import { findShardIndex, type Shard } from './shard.ts';
import { openPartForWriting } from './write-part.ts';

/** What a shard has read. */
export interface ShardReport {
  readonly read: number;
  readonly translations: number;
  /** Documents that cannot be read; the merge says why. */
  readonly faults: number;
}

type Part = ReturnType<typeof openPartForWriting>;

/**
 * Reads a share of the documents of the project at `root`, with their translations, and writes what they were read as to
 * `path`. Nothing else is changed, so that any number of shards can be read at once.
 * @throws {ContentError} where the glossary cannot be read.
 */
export function ingestShard(root: string, shard: Shard, path: string, tell?: TellProgress): ShardReport {
  const tools = createToolMaker(root)();
  const { version, translationVersion } = tools;
  const isWanted = (file: string) => findShardIndex(file, shard.of) === shard.index;
  const set = readSeeds(root, { isWanted, onFile: tell?.('opening document') });
  const onDocument = tell?.('reading document');
  const names = Map.groupBy(listTranslations(root), (name) => name.slice(0, name.lastIndexOf('.')));
  const part = openPartForWriting(path, { ...shard, version, translationVersion });
  try {
    let [faults, translations] = [set.faults.length, 0];
    for (const [at, seed] of set.seeds.entries()) {
      onDocument?.(at + 1, set.seeds.length);
      const mdx = addDocument(part, seed, tools);
      if (mdx === undefined) faults += 1;
      else
        for (const name of names.get(seed.slug) ?? [])
          translations += addTranslation(part, name, mdx, seed, root, tools);
    }
    part.finish();
    return { read: set.seeds.length, translations, faults };
  } catch (fault) {
    part.abandon();
    throw fault;
  }
}

/** The briefing, where the document can be read. */
function addDocument(part: Part, seed: Seed, { pipeline, version }: ReadingTools): string | undefined {
  const input = toInput(version, seed);
  try {
    const { mdx, messages } = readDocument(pipeline, seed);
    part.addDocument(seed.file, input, { mdx, messages });
    return mdx;
  } catch (fault) {
    part.addDocument(seed.file, input, { fault: toSeedFault(fault, seed.file).diagnostic });
    return undefined;
  }
}

/** How many were added: a translation that cannot be read is left to the merge, which says why. */
function addTranslation(part: Part, name: string, mdx: string, seed: Seed, root: string, tools: ReadingTools): number {
  try {
    const { input, ...read } = readOneTranslation(name, mdx, seed.text, { ...tools, root });
    part.addTranslation(name, input, read);
    return 1;
  } catch (fault) {
    if (!(fault instanceof ContentError)) throw fault;
    return 0;
  }
}
