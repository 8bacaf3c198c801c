import type { AlikePair } from '../../src/alike/kept-pairs.ts';
import type { Message } from '../../src/model/message.ts';
import type { ContentError } from '../../src/pipeline/mdx/content-error.ts';
import { findAlikeSeeds, keepAlikePairs } from './alike/find-alike-seeds.ts';
import { createBriefingStore } from './briefing-store.ts';
import { toCodeDigest, toTranslationDigest } from './code-digest.ts';
import { ingestSeed, toInput, toSeedFault } from './ingest-seed.ts';
import { type Ledger, readLedger, writeLedger } from './ledger.ts';
import { createProjectPairReader } from './project-pair-reader.ts';
import { createProjectPipeline, createProjectReaders } from './project-pipeline.ts';
import { readGlossary } from './read-glossary.ts';
import type { Seed } from './read-seed.ts';
import { readSeeds } from './read-seeds.ts';
import type { Given } from './shards/given.ts';
import { ingestTranslations, type TranslationsReport } from './translations/ingest-translations.ts';
import { toTranslationVersion, toVersion } from './version.ts';

export interface IngestReport {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  readonly translations: TranslationsReport;
  /** Documents that say nearly the same as another. */
  readonly alike: readonly AlikePair[];
  /** Seeds that could not be read; what was there of them before is still there. */
  readonly faults: readonly ContentError[];
  /** What the reader of a document should know, by slug; of the documents read in this run. */
  readonly messages: ReadonlyMap<string, readonly Message[]>;
  /** Every seed that can be decoded. */
  readonly seeds: readonly Seed[];
}

export interface IngestOptions {
  readonly root: string;
  /** Say what would be written or removed, and touch nothing. */
  readonly isDryRun?: boolean;
  /** What shards have read already, and is not read again. */
  readonly given?: Given;
}

/** Reads every seed that changed since the last run and writes its briefing; the rest stays as it is. */
export function ingest({ root, isDryRun = false, given }: IngestOptions): IngestReport {
  const entities = readGlossary(root);
  const findReader = createProjectReaders(entities);
  const pipeline = createProjectPipeline(entities, findReader);
  const version = toVersion(toCodeDigest(), entities);
  const translationVersion = toTranslationVersion(toTranslationDigest(), version);
  const set = readSeeds(root);
  const documents = set.seeds.map((seed) => ({ file: seed.file, input: toInput(version, seed) }));
  given?.refuseOther({ version, translationVersion, documents });
  const store = createBriefingStore(root);
  const before = readLedger(root);
  const ledger: Ledger = {};
  const faults = [...set.faults];
  const written: string[] = [];
  const unchanged: string[] = [];
  const messages = new Map<string, readonly Message[]>();

  const run = { pipeline, store, version, before, isDryRun, given };
  for (const seed of set.seeds) {
    try {
      const { slug, isWritten, entry, messages: said } = ingestSeed(seed, run);
      (isWritten ? written : unchanged).push(slug);
      if (said) messages.set(slug, said);
      ledger[slug] = entry;
    } catch (fault) {
      faults.push(toSeedFault(fault, seed.file));
    }
  }
  const removed = store.findOrphans(set);
  if (!isDryRun) {
    for (const slug of removed) store.remove(slug);
    writeLedger(root, ledger);
  }
  const alike = findAlikeSeeds(root, set.seeds, isDryRun);
  if (!isDryRun) keepAlikePairs(root, alike);
  const translations = ingestTranslations({
    root,
    seeds: set.seeds,
    translationVersion,
    readPairs: createProjectPairReader(entities, findReader),
    isDryRun,
    given,
  });
  return {
    written,
    unchanged,
    removed,
    faults,
    messages,
    seeds: set.seeds,
    translations,
    alike,
  };
}
