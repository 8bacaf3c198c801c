import { splitCure } from '../../src/diagnostics/split-cure.ts';
import { WriteError } from '../../src/files/write-error.ts';
import type { Message } from '../../src/model/message.ts';
import { toBriefing } from '../../src/pipeline/briefing/to-briefing.ts';
import type { Pipeline } from '../../src/pipeline/create-pipeline.ts';
import { ContentError } from '../../src/pipeline/mdx/content-error.ts';
import { toMdx } from '../../src/pipeline/mdx/to-mdx.ts';
import { findFault } from '../../src/pipeline/reading.ts';
import type { createBriefingStore } from './briefing-store.ts';
import type { Ledger } from './ledger.ts';
import { type Seed, toSha256 } from './read-seed.ts';
import type { Given } from './shards/given.ts';
import type { PartDocument } from './shards/part.ts';

export interface SeedRun {
  readonly pipeline: Pipeline;
  readonly store: ReturnType<typeof createBriefingStore>;
  readonly version: string;
  /** What the last run left. */
  readonly before: Ledger;
  readonly isDryRun: boolean;
  /** What shards have read already. */
  readonly given?: Given | undefined;
}

interface IngestedSeed {
  readonly slug: string;
  /** Whether the briefing's file is another now. */
  readonly isWritten: boolean;
  readonly entry: Ledger[string];
  /** Left out where the document was not read, since nothing that decides about its briefing changed. */
  readonly messages?: readonly Message[];
}

interface ReadDocument {
  /** Left out where it was read elsewhere. */
  readonly briefing?: ReturnType<typeof toBriefing>;
  /** What its file says. */
  readonly mdx: string;
  readonly messages: readonly Message[];
}

/**
 * Reads a document, unless that would give what is there, and writes its briefing.
 * @throws {ContentError} where it cannot be read, or its briefing's place is taken.
 */
export function ingestSeed(seed: Seed, run: SeedRun): IngestedSeed {
  const { pipeline, store, version, before, isDryRun, given } = run;
  const { slug } = seed;
  const known = before[slug];
  const input = toInput(version, seed);
  const there = store.read(slug);
  if (there !== undefined && !known && !store.isGenerated(slug)) throw toStranger(seed);
  if (there !== undefined && known?.input === input && known.output === toSha256(there))
    return { slug, isWritten: false, entry: known };
  const read: ReadDocument = toRead(given?.findDocument(seed.file, input)) ?? readDocument(pipeline, seed);
  const { briefing, mdx, messages } = read;
  if (mdx !== there && !isDryRun) store.write(slug, mdx);
  if (briefing && !isDryRun) store.keep(briefing, mdx);
  return { slug, isWritten: mdx !== there, entry: { input, output: toSha256(mdx) }, messages };
}

/** A digest of all that decides what a document is read as. */
export function toInput(version: string, { digest }: Seed): string {
  return toSha256(`${version}\n${digest}`);
}

/** The briefing of a document, also as its file has it. @throws {ContentError} where it cannot be read. */
export function readDocument(pipeline: Pipeline, seed: Seed): ReadDocument {
  const briefing = makeBriefing(pipeline, seed);
  return { briefing, mdx: toMdx(briefing), messages: briefing.messages };
}

/** @throws {ContentError} where the document could not be read. */
function toRead(given: PartDocument | undefined) {
  if (given && 'fault' in given) {
    const { reason, file, start, ...details } = given.fault;
    throw new ContentError(reason, file, start, details);
  }
  return given;
}

/** A fault of our own must not keep the other documents from being read. @throws {WriteError} which it is none of. */
export function toSeedFault(fault: unknown, file: string): ContentError {
  if (fault instanceof ContentError) return fault;
  // Where this one cannot be written, none can.
  if (fault instanceof WriteError) throw fault;
  const reason = `the pipeline failed on this document, which is a fault of ours: ${String(fault)}`;
  return new ContentError(reason, file, undefined, { ruleId: 'pipeline-failure', cure: 'report it with the document' });
}

function makeBriefing(pipeline: Pipeline, seed: Seed): ReturnType<typeof toBriefing> {
  const { lang, date } = seed.facts;
  const reading = pipeline({ ...toPipelineInput(seed), ...(lang && { lang }), ...(date && { date }) });
  const fault = findFault(reading);
  if (fault) throw toReadingError(fault, seed.file);
  return toBriefing(reading, seed);
}

function toPipelineInput({ text, format, converted }: Seed) {
  return { text, format, converted };
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
