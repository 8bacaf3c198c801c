import type { AlikePair } from '../../src/alike/kept-pairs.ts';
import { keepConvertedOnly } from '../../src/kept/kept-converted.ts';
import type { Message } from '../../src/model/message.ts';
import type { ContentError } from '../../src/pipeline/mdx/content-error.ts';
import type { Progress, TellProgress } from '../../src/progress/create-progress.ts';
import { findAlikeSeeds, keepAlikePairs } from './alike/find-alike-seeds.ts';
import { createBriefingStore } from './briefing-store.ts';
import { toCodeDigest, toTranslationDigest } from './code-digest.ts';
import { ingestSeed, type SeedRun, toInput, toSeedFault } from './ingest-seed.ts';
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
  readonly tell?: TellProgress;
}

/** Reads every seed that changed since the last run and writes its briefing; the rest stays as it is. */
export function ingest({ root, isDryRun = false, given, tell }: IngestOptions): IngestReport {
  const entities = readGlossary(root);
  const findReader = createProjectReaders(entities);
  const version = toVersion(toCodeDigest(), entities);
  const translationVersion = toTranslationVersion(toTranslationDigest(), version);
  const set = readSeeds(root, { onFile: tell?.('opening document') });
  const { seeds } = set;
  const documents = seeds.map((seed) => ({ file: seed.file, input: toInput(version, seed) }));
  given?.refuseOther({ version, translationVersion, documents });
  const store = createBriefingStore(root);
  const pipeline = createProjectPipeline(entities, findReader);
  const run = { pipeline, store, version, before: readLedger(root), isDryRun, given };
  const { ledger, faults, ...read } = ingestSeeds(seeds, run, tell?.('reading document'));
  const removed = store.findOrphans(set);
  if (!isDryRun) {
    for (const slug of removed) store.remove(slug);
    writeLedger(root, ledger);
    // A seed that cannot be read keeps its briefing, which may lead to the text form of what it was.
    if (set.faults.length === 0) keepConvertedOnly(root, new Set(seeds.map(({ sha256 }) => sha256)));
  }
  const alike = findAlikeSeeds(root, seeds, isDryRun);
  if (!isDryRun) keepAlikePairs(root, alike);
  const readPairs = createProjectPairReader(entities, findReader);
  const translationsRun = { root, seeds, translationVersion, readPairs, isDryRun, given };
  const translations = ingestTranslations(translationsRun, tell?.('reading translation'));
  return { ...read, removed, faults: [...set.faults, ...faults], seeds, translations, alike };
}

/** What is read of these seeds, and what the next run has to know of it. */
function ingestSeeds(seeds: readonly Seed[], run: SeedRun, onSeed: Progress | undefined) {
  const ledger: Ledger = {};
  const faults: ContentError[] = [];
  const written: string[] = [];
  const unchanged: string[] = [];
  const messages = new Map<string, readonly Message[]>();
  for (const [at, seed] of seeds.entries()) {
    onSeed?.(at + 1, seeds.length);
    try {
      const { slug, isWritten, entry, messages: said } = ingestSeed(seed, run);
      (isWritten ? written : unchanged).push(slug);
      if (said) messages.set(slug, said);
      ledger[slug] = entry;
    } catch (fault) {
      faults.push(toSeedFault(fault, seed.file));
    }
  }
  return { ledger, faults, written, unchanged, messages };
}
