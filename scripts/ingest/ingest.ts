import type { Message } from '../../src/model/message.ts';
import type { ContentError } from '../../src/pipeline/mdx/content-error.ts';
import { createBriefingStore } from './briefing-store.ts';
import { toCodeDigest, toTranslationDigest } from './code-digest.ts';
import { ingestSeed, toSeedFault } from './ingest-seed.ts';
import { type Ledger, readLedger, writeLedger } from './ledger.ts';
import { createProjectPairReader } from './project-pair-reader.ts';
import { createProjectPipeline, createProjectReaders } from './project-pipeline.ts';
import { readGlossary } from './read-glossary.ts';
import type { Seed } from './read-seed.ts';
import { readSeeds } from './read-seeds.ts';
import { ingestTranslations, type TranslationsReport } from './translations/ingest-translations.ts';
import { toTranslationVersion, toVersion } from './version.ts';

export interface IngestReport {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  readonly translations: TranslationsReport;
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
}

/** Reads every seed that changed since the last run and writes its briefing; the rest stays as it is. */
export function ingest({ root, isDryRun = false }: IngestOptions): IngestReport {
  const entities = readGlossary(root);
  const findReader = createProjectReaders(entities);
  const pipeline = createProjectPipeline(entities, findReader);
  const version = toVersion(toCodeDigest(), entities);
  const set = readSeeds(root);
  const store = createBriefingStore(root);
  const before = readLedger(root);
  const ledger: Ledger = {};
  const faults = [...set.faults];
  const written: string[] = [];
  const unchanged: string[] = [];
  const messages = new Map<string, readonly Message[]>();

  const run = { pipeline, store, version, before, isDryRun };
  for (const seed of set.seeds) {
    try {
      const { slug, isWritten, entry, briefing } = ingestSeed(seed, run);
      (isWritten ? written : unchanged).push(slug);
      if (briefing) messages.set(slug, briefing.messages);
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
  const translations = ingestTranslations({
    root,
    seeds: set.seeds,
    version: toTranslationVersion(toTranslationDigest(), version),
    readPairs: createProjectPairReader(entities, findReader),
    isDryRun,
  });
  return {
    written,
    unchanged,
    removed,
    faults,
    messages,
    seeds: set.seeds,
    translations,
  };
}
