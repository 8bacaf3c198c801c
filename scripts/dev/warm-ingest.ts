import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listDiagnostics } from '../../src/pipeline/mdx/list-diagnostics.ts';
import { findAlikeSeeds, keepAlikePairs } from '../ingest/alike/find-alike-seeds.ts';
import { createBriefingStore } from '../ingest/briefing-store.ts';
import { ingestSeed, toSeedFault } from '../ingest/ingest-seed.ts';
import { readLedger, writeLedger } from '../ingest/ledger.ts';
import type { SeedPath } from '../ingest/list-seeds.ts';
import type { Seed } from '../ingest/read-seed.ts';
import { readSeeds, type SeedSet } from '../ingest/read-seeds.ts';
import { listTranslations, readTranslations } from '../ingest/translations/ingest-translations.ts';
import { createPairStore } from '../ingest/translations/pair-store.ts';
import { reportTranslations } from '../ingest/translations/report-translations.ts';
import { createFaultList } from './fault-list.ts';
import type { Edited, Refreshed } from './messages.ts';
import { createToolMaker, type ReadingTools } from './reading-tools.ts';

/**
 * An ingest that keeps all it knows, so that an edit costs what it concerns: a document is read again alone; the whole
 * glossary is read, and after it each document, one with each `step`, those on open pages first.
 */
export function createWarmIngest(root: string) {
  const store = createBriefingStore(root);
  const pairs = createPairStore(root);
  const faults = createFaultList();
  const ledger = readLedger(root);
  const makeTools = createToolMaker(root);
  let tools: ReadingTools | undefined;
  let seeds: SeedSet = readSeeds(root);
  let names = listTranslations(root);
  /** What is still to be read: documents by slug, translations by name; those that someone waits for before the others. */
  const [urgent, waiting, translations] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const done = { briefings: new Set<string>(), translations: new Set<string>() };

  const refreshGlossary = (first: readonly string[]) => {
    const before = tools;
    const made = faults.guard('glossary', makeTools);
    if (!made || made === before) return;
    tools = made;
    for (const slug of first) urgent.add(slug);
    for (const { slug } of seeds.seeds) if (!urgent.has(slug)) waiting.add(slug);
  };

  /** Whether documents have changed since those that are nearly the same were looked for, and whether they are others. */
  const alike = { isStale: false, isOther: false };

  const refreshSeeds = (edited: ReadonlySet<string>) => {
    const before = new Map(seeds.seeds.map((seed) => [seed.file, seed]));
    const filesBefore = seeds.files;
    const findKnown = (path: SeedPath) => {
      const known = before.get(path.file);
      const isEdited = edited.has(path.file) || (path.sidecar !== undefined && edited.has(path.sidecar));
      return !isEdited && known?.sidecar === path.sidecar ? known : undefined;
    };
    seeds = readSeeds(root, { findKnown });
    alike.isStale = true;
    faults.set('seeds', seeds.faults.flatMap(listDiagnostics));
    const changed = seeds.seeds.filter((seed) => seed !== before.get(seed.file));
    for (const { slug } of changed) urgent.add(slug);
    const slugs = new Set(seeds.seeds.map(({ slug }) => slug));
    for (const { slug } of before.values()) if (!slugs.has(slug)) faults.set(`seed ${slug}`, []);
    const isMoved = changed.some(({ file, slug }) => before.get(file)?.slug !== slug);
    if (isMoved || new Set(filesBefore).difference(new Set(seeds.files)).size > 0) removeOrphans();
  };

  const removeOrphans = () => {
    for (const slug of store.findOrphans(seeds)) {
      store.remove(slug);
      delete ledger[slug];
      done.briefings.add(slug);
      queueTranslations(slug);
    }
  };

  const queueTranslations = (slug: string) => {
    for (const name of names) if (name.startsWith(`${slug}.`)) translations.add(name);
  };

  const readDocument = (seed: Seed, { pipeline, version }: ReadingTools) => {
    const { slug } = seed;
    try {
      const { isWritten, entry } = ingestSeed(seed, { pipeline, store, version, before: ledger, isDryRun: false });
      faults.set(`seed ${slug}`, []);
      ledger[slug] = entry;
      if (isWritten) done.briefings.add(slug);
      queueTranslations(slug);
    } catch (fault) {
      faults.set(`seed ${slug}`, listDiagnostics(toSeedFault(fault, seed.file)));
    }
  };

  const readTranslation = (name: string, { translationVersion, readPairs }: ReadingTools) => {
    const subject = `translation ${name}`;
    if (!existsSync(join(root, 'content/translations', `${name}.po`))) {
      pairs.remove(name);
      faults.set(subject, []);
    } else {
      const run = { root, seeds: seeds.seeds, translationVersion, readPairs, isDryRun: false };
      const report = readTranslations(run, [name]);
      if (report.strays.length > 0) pairs.remove(name);
      const { diagnostics } = reportTranslations(report);
      faults.set(
        subject,
        diagnostics.filter(({ level }) => level === 'error'),
      );
    }
    done.translations.add(name);
  };

  faults.set('seeds', seeds.faults.flatMap(listDiagnostics));
  for (const { slug } of seeds.seeds) if (!ledger[slug]) urgent.add(slug);
  for (const name of names) translations.add(name);
  tools = faults.guard('glossary', makeTools);

  return {
    /** Reads what needs no reading of documents, and notes what is to be read. */
    note: ({ files, first }: Edited): void => {
      const inFolder = (folder: string) => files.filter((file) => file.startsWith(`${folder}/`));
      if (!tools || inFolder('content/glossary').length > 0) refreshGlossary(first);
      const edited = inFolder('seeds');
      if (edited.length > 0) refreshSeeds(new Set(edited));
      const memories = inFolder('content/translations').filter((file) => file.endsWith('.po'));
      for (const file of memories) translations.add(basename(file, '.po'));
      if (memories.length > 0) names = listTranslations(root);
    },
    /** Reads one thing that is to be read; `false` where there is nothing. */
    step: (): boolean => {
      if (!tools) return false;
      const [name] = translations;
      if (name !== undefined) {
        translations.delete(name);
        readTranslation(name, tools);
        return true;
      }
      const slug = [...urgent.values().take(1), ...waiting.values().take(1)][0];
      if (slug === undefined) return false;
      const isFirst = urgent.delete(slug);
      if (!isFirst) waiting.delete(slug);
      const seed = seeds.seeds.find((other) => other.slug === slug);
      if (seed) readDocument(seed, tools);
      return true;
    },
    hasUrgent: () => urgent.size > 0 || translations.size > 0,
    /** Looks which documents say nearly the same, where any has changed; after all is read, since nobody waits for it. */
    findAlike: (): void => {
      if (!alike.isStale) return;
      alike.isOther = keepAlikePairs(root, findAlikeSeeds(root, seeds.seeds, false)) || alike.isOther;
      alike.isStale = false;
    },
    /** What was read since the last call. */
    take: (isUrgent: boolean): Refreshed => {
      const taken = { briefings: [...done.briefings], translations: [...done.translations] };
      done.briefings.clear();
      done.translations.clear();
      if (taken.briefings.length > 0) writeLedger(root, ledger);
      const hasOtherPairs = alike.isOther;
      alike.isOther = false;
      return { ...taken, hasOtherPairs, faults: faults.list(), isUrgent };
    },
  };
}
