import { splitCure } from '../../src/diagnostics/split-cure.ts';
import type { Message } from '../../src/model/message.ts';
import { toBriefing } from '../../src/pipeline/briefing/to-briefing.ts';
import type { Pipeline } from '../../src/pipeline/create-pipeline.ts';
import { ContentError } from '../../src/pipeline/mdx/content-error.ts';
import { toMdx } from '../../src/pipeline/mdx/to-mdx.ts';
import { findFault } from '../../src/pipeline/reading.ts';
import type { createBriefingStore } from './briefing-store.ts';
import type { Ledger } from './ledger.ts';
import { type Seed, toSha256 } from './read-seed.ts';

interface SeedRun {
  readonly pipeline: Pipeline;
  readonly store: ReturnType<typeof createBriefingStore>;
  readonly version: string;
  /** What the last run left. */
  readonly before: Ledger;
  readonly isDryRun: boolean;
}

interface IngestedSeed {
  readonly slug: string;
  /** Whether the briefing's file is another now. */
  readonly isWritten: boolean;
  readonly entry: Ledger[string];
  /** Left out where the document was not read, since nothing that decides about its briefing changed. */
  readonly briefing?: ReturnType<typeof toBriefing>;
}

/**
 * Reads a document, unless that would give what is there, and writes its briefing.
 * @throws {ContentError} where it cannot be read, or its briefing's place is taken.
 */
export function ingestSeed(seed: Seed, { pipeline, store, version, before, isDryRun }: SeedRun): IngestedSeed {
  const { slug } = seed;
  const known = before[slug];
  const input = toSha256(`${version}\n${seed.digest}`);
  const there = store.read(slug);
  if (there !== undefined && !known && !store.isGenerated(slug)) throw toStranger(seed);
  if (there !== undefined && known?.input === input && known.output === toSha256(there))
    return { slug, isWritten: false, entry: known };
  const briefing = makeBriefing(pipeline, seed);
  const made = toMdx(briefing);
  if (made !== there && !isDryRun) store.write(slug, made);
  return { slug, isWritten: made !== there, entry: { input, output: toSha256(made) }, briefing };
}

/** A fault of our own must not keep the other documents from being read. */
export function toSeedFault(fault: unknown, file: string): ContentError {
  if (fault instanceof ContentError) return fault;
  const reason = `the pipeline failed on this document, which is a fault of ours: ${String(fault)}`;
  return new ContentError(reason, file, undefined, { ruleId: 'pipeline-failure', cure: 'report it with the document' });
}

function makeBriefing(pipeline: Pipeline, seed: Seed): ReturnType<typeof toBriefing> {
  const { lang, date } = seed.facts;
  const reading = pipeline({ text: seed.text, format: seed.format, ...(lang && { lang }), ...(date && { date }) });
  const fault = findFault(reading);
  if (fault) throw toReadingError(fault, seed.file);
  return toBriefing(reading, seed);
}

function toReadingError({ ruleId, reason: message }: Message, file: string): ContentError {
  const { reason, ...cure } = splitCure(message);
  return new ContentError(reason, file, undefined, { ruleId, ...cure });
}

function toStranger({ slug, file, name }: Seed): ContentError {
  const cure = `move that file away, or give the document another “slug” in ${name}.yml`;
  const reason = `content/briefings/${slug}.mdx was not made by ingest and is not overwritten`;
  return new ContentError(reason, file, undefined, { ruleId: 'foreign-briefing', cure });
}
