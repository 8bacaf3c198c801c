import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Briefing } from '../../../src/model/briefing.ts';
import type { Translation } from '../../../src/model/translation.ts';
import { ContentError } from '../../../src/pipeline/mdx/content-error.ts';
import { fromMdx } from '../../../src/pipeline/mdx/from-mdx.ts';
import { type Finding, listFindings } from '../../../src/translation/list-findings.ts';
import { readTranslation, splitName } from '../../../src/translation/read-translation.ts';
import { readMemoryText } from '../../memory/read-memory-text.ts';
import { type Seed, toSha256 } from '../read-seed.ts';
import { createPairStore } from './pair-store.ts';
import { updateMemory } from './update-memory.ts';

const folder = 'content/translations';

class StrayError extends ContentError {}

/** One translation after a run. */
export interface ReadTranslation {
  /** Path from the project's root. */
  readonly file: string;
  /** The text of the file as it is now. */
  readonly text: string;
  readonly translation: Translation;
  /** Whether the document had changed, so that the file had to follow. */
  readonly isUpdated: boolean;
  readonly findings: readonly Finding[];
}

export interface TranslationsRun {
  readonly root: string;
  readonly seeds: readonly Seed[];
  /** Changes when the code, the data or the glossary does. */
  readonly version: string;
  /** Reads a translation against its document. */
  readonly readPairs: (briefing: Briefing, translation: Translation) => Translation;
  readonly isDryRun: boolean;
}

export interface TranslationsReport {
  readonly read: readonly ReadTranslation[];
  /** Files that are no translation of anything here. They stay where they are, and nothing shows them. */
  readonly strays: readonly ContentError[];
  /** Files that cannot be read. */
  readonly faults: readonly ContentError[];
}

/** Brings every translation up to its document, and reads again those that changed or whose document did. */
export function ingestTranslations(run: TranslationsRun): TranslationsReport {
  const faults: ContentError[] = [];
  const strays: ContentError[] = [];
  const ids = listIds(run.root);
  const seeds = new Map(run.seeds.map((seed) => [seed.slug, seed]));
  const store = createPairStore(run.root);
  const read = ids.flatMap((id) => {
    try {
      return ingestTranslation(id, run, seeds, store);
    } catch (fault) {
      if (!(fault instanceof ContentError)) throw fault;
      (fault instanceof StrayError ? strays : faults).push(fault);
      return [];
    }
  });
  store.keepOnly(new Set(read.map(({ file }) => basename(file, '.po'))));
  return { read, strays, faults };
}

function ingestTranslation(
  id: string,
  { root, version, readPairs, isDryRun }: TranslationsRun,
  seeds: ReadonlyMap<string, Seed>,
  store: ReturnType<typeof createPairStore>,
): ReadTranslation {
  const file = `${folder}/${id}.po`;
  const before = readMemoryText(root, file);
  const { slug, lang } = splitName(id, file);
  const mdx = readBriefing(root, slug);
  if (mdx === undefined) throw new StrayError(toNoBriefing(slug, [...seeds.keys()]), file);
  const toInput = (text: string) => toSha256([version, mdx, text].join('\0'));

  // What was kept was kept after the update, so such a file needs none.
  const kept = store.read(id, toInput(before));
  if (kept) return { file, text: before, translation: kept, isUpdated: false, findings: listFindings(kept) };
  const briefing = fromMdx(mdx, slug, `content/briefings/${slug}.mdx`);
  if (briefing.lang === lang) {
    throw new StrayError(`it translates into “${lang}”, the language of the document itself; remove it`, file);
  }
  const source = seeds.get(slug)?.text;
  const text = source === undefined ? before : updateMemory({ root, file, before, briefing, source, lang, isDryRun });
  const translation = readPairs(briefing, readTranslation(text, id, file));
  // A file that would be another after a real run is not kept as what it is now.
  if (!isDryRun || text === before) store.write(id, toInput(text), translation);
  return { file, text, translation, isUpdated: text !== before, findings: listFindings(translation) };
}

function listIds(root: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.po') && !name.startsWith('.'))
    .map((name) => basename(name, '.po'))
    .sort();
}

function readBriefing(root: string, slug: string): string | undefined {
  const path = join(root, 'content/briefings', `${slug}.mdx`);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function toNoBriefing(slug: string, slugs: readonly string[]): string {
  const list = slugs.slice(0, 5).map((known) => `“${known}”`);
  const examples = list.length > 0 ? `, such as ${list.join(', ')}` : '';
  return `there is no briefing “${slug}”; rename the file to the briefing it translates${examples}`;
}
