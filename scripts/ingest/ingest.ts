import type { Message } from '../../src/model/message.ts';
import { toBriefing } from '../../src/pipeline/briefing/to-briefing.ts';
import type { Pipeline } from '../../src/pipeline/create-pipeline.ts';
import { ContentError } from '../../src/pipeline/mdx/content-error.ts';
import { toMdx } from '../../src/pipeline/mdx/to-mdx.ts';
import { findFault } from '../../src/pipeline/reading.ts';
import { createBriefingStore } from './briefing-store.ts';
import { toCodeDigest, toTranslationDigest } from './code-digest.ts';
import { type Ledger, readLedger, writeLedger } from './ledger.ts';
import { createProjectPairReader } from './project-pair-reader.ts';
import { createProjectPipeline, createProjectReaders } from './project-pipeline.ts';
import { readGlossary } from './read-glossary.ts';
import { type Seed, toSha256 } from './read-seed.ts';
import { readSeeds } from './read-seeds.ts';
import { ingestTranslations, type TranslationsReport } from './translations/ingest-translations.ts';

export interface IngestReport {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  readonly translations: TranslationsReport;
  /** Seeds that could not be read; what was there of them before is still there. */
  readonly faults: readonly ContentError[];
  /** What the reader of a document should know, by slug; of the documents read in this run. */
  readonly messages: ReadonlyMap<string, readonly Message[]>;
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
  const version = toSha256(`${toCodeDigest()}\n${JSON.stringify(entities)}`);
  const set = readSeeds(root);
  const store = createBriefingStore(root);
  const before = readLedger(root);
  const ledger: Ledger = {};
  const faults = [...set.faults];
  const written: string[] = [];
  const unchanged: string[] = [];
  const messages = new Map<string, readonly Message[]>();

  const ingestSeed = (seed: Seed) => {
    const { slug } = seed;
    const known = before[slug];
    const input = toSha256(`${version}\n${seed.digest}`);
    const there = store.read(slug);
    if (there !== undefined && !known && !store.isGenerated(slug)) throw toStranger(seed);
    const isFresh = there !== undefined && known?.input === input && known.output === toSha256(there);
    const made = isFresh ? there : toMdx(makeBriefing(pipeline, seed, messages));
    if (made !== there && !isDryRun) store.write(slug, made);
    (made === there ? unchanged : written).push(slug);
    ledger[slug] = { input, output: toSha256(made) };
  };

  for (const seed of set.seeds) {
    try {
      ingestSeed(seed);
    } catch (fault) {
      faults.push(toFault(fault, seed.file));
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
    version: toSha256(`${toTranslationDigest()}\n${version}`),
    readPairs: createProjectPairReader(entities, findReader),
    isDryRun,
  });
  return {
    written,
    unchanged,
    removed,
    faults,
    messages,
    translations,
  };
}

function makeBriefing(pipeline: Pipeline, seed: Seed, messages: Map<string, readonly Message[]>) {
  const { lang, date } = seed.facts;
  const reading = pipeline({ text: seed.text, format: seed.format, ...(lang && { lang }), ...(date && { date }) });
  const fault = findFault(reading);
  if (fault) throw new ContentError(fault.reason, seed.file);
  const briefing = toBriefing(reading, seed);
  messages.set(seed.slug, briefing.messages);
  return briefing;
}

function toStranger({ slug, file, name }: Seed): ContentError {
  const cure = `move that file away, or give the document another “slug” in ${name}.yml`;
  return new ContentError(`content/briefings/${slug}.mdx was not made by ingest and is not overwritten; ${cure}`, file);
}

/** A fault of our own must not keep the other documents from being read. */
function toFault(fault: unknown, file: string): ContentError {
  if (fault instanceof ContentError) return fault;
  return new ContentError(`the pipeline failed on this document, which is a fault of ours: ${String(fault)}`, file);
}
