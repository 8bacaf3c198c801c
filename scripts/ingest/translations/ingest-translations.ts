import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeWhole } from '../../../src/files/write-whole.ts';
import { readText } from '../../../src/loaders/read-text.ts';
import type { Briefing } from '../../../src/model/briefing.ts';
import type { Translation } from '../../../src/model/translation.ts';
import { ContentError } from '../../../src/pipeline/mdx/content-error.ts';
import { fromMdx } from '../../../src/pipeline/mdx/from-mdx.ts';
import type { Progress } from '../../../src/progress/create-progress.ts';
import { type Finding, listFindings } from '../../../src/translation/list-findings.ts';
import { readTranslation, splitName } from '../../../src/translation/read-translation.ts';
import { type Seed, toSha256 } from '../read-seed.ts';
import type { Given } from '../shards/given.ts';
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
  readonly translationVersion: string;
  /** Reads a translation against its document. */
  readonly readPairs: (briefing: Briefing, translation: Translation) => Translation;
  readonly isDryRun: boolean;
  /** What shards have read already. */
  readonly given?: Given | undefined;
}

export interface TranslationsReport {
  readonly read: readonly ReadTranslation[];
  /** Files that are no translation of anything here. They stay where they are, and nothing shows them. */
  readonly strays: readonly ContentError[];
  /** Files that cannot be read. */
  readonly faults: readonly ContentError[];
}

/**
 * Brings every translation up to its document, and reads again those that changed or whose document did. What was kept of one
 * that cannot be read now stays, so that nothing which cites it is found wrong too.
 */
export function ingestTranslations(run: TranslationsRun, onTranslation?: Progress): TranslationsReport {
  const report = readTranslations(run, listTranslations(run.root), onTranslation);
  const files = [...report.read, ...report.faults].map(({ file }) => file);
  createPairStore(run.root).keepOnly(new Set(files.map((file) => basename(file, '.po'))));
  return report;
}

/** The same for some translations, by the names of their files without ending; what is kept of others stays. */
export function readTranslations(
  run: TranslationsRun,
  ids: readonly string[],
  onTranslation?: Progress,
): TranslationsReport {
  const faults: ContentError[] = [];
  const strays: ContentError[] = [];
  const seeds = new Map(run.seeds.map((seed) => [seed.slug, seed]));
  const store = createPairStore(run.root);
  const read = ids.flatMap((id, at) => {
    onTranslation?.(at + 1, ids.length);
    try {
      return ingestTranslation(id, run, seeds, store);
    } catch (fault) {
      if (!(fault instanceof ContentError)) throw fault;
      (fault instanceof StrayError ? strays : faults).push(fault);
      return [];
    }
  });
  return { read, strays, faults };
}

function ingestTranslation(
  id: string,
  run: TranslationsRun,
  seeds: ReadonlyMap<string, Seed>,
  store: ReturnType<typeof createPairStore>,
): ReadTranslation {
  const { root, translationVersion: version, isDryRun, given } = run;
  const file = `${folder}/${id}.po`;
  const before = readText(root, file);
  const { slug } = splitName(id, file);
  const mdx = readBriefing(root, slug);
  if (mdx === undefined) throw toStray(`there is no briefing “${slug}”`, toOtherName([...seeds.keys()]), file);
  const input = toInput(version, mdx, before);

  // What was kept was kept after the update, so such a file needs none.
  const kept = store.read(id, input);
  if (kept) return { file, text: before, translation: kept, isUpdated: false, findings: listFindings(kept) };
  const { text, translation } =
    given?.findTranslation(id, input) ?? readOneTranslation(id, mdx, seeds.get(slug)?.text, run);
  if (text !== before && !isDryRun) writeWhole(join(root, file), text);
  // A file that would be another after a real run is not kept as what it is now.
  if (!isDryRun || text === before) store.write(id, toInput(version, mdx, text), translation);
  return { file, text, translation, isUpdated: text !== before, findings: listFindings(translation) };
}

/**
 * What a translation is read as against the briefing of its document, the text of its file brought up to that, and a digest
 * of what it was read from. `source` is the document’s text, without which the file stays as it is.
 * @throws {ContentError} where it cannot be read.
 */
export function readOneTranslation(
  id: string,
  mdx: string,
  source: string | undefined,
  { root, translationVersion, readPairs }: Pick<TranslationsRun, 'root' | 'translationVersion' | 'readPairs'>,
) {
  const file = `${folder}/${id}.po`;
  const before = readText(root, file);
  const { slug, lang } = splitName(id, file);
  const briefing = fromMdx(mdx, slug, `content/briefings/${slug}.mdx`);
  if (briefing.lang === lang) {
    throw toStray(`it translates into “${lang}”, the language of the document itself`, 'remove it', file);
  }
  const text = source === undefined ? before : updateMemory(before, { file, briefing, source, lang });
  const translation = readPairs(briefing, readTranslation(text, id, file));
  return { text, translation, input: toInput(translationVersion, mdx, before) };
}

function toInput(version: string, mdx: string, text: string): string {
  return toSha256([version, mdx, text].join('\0'));
}

/** The names of the PO files without their ending. */
export function listTranslations(root: string): string[] {
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

function toStray(reason: string, cure: string, file: string): StrayError {
  return new StrayError(reason, file, undefined, { ruleId: 'stray-translation', cure });
}

function toOtherName(slugs: readonly string[]): string {
  const list = slugs.slice(0, 5).map((known) => `“${known}”`);
  const examples = list.length > 0 ? `, such as ${list.join(', ')}` : '';
  return `rename the file to the briefing it translates${examples}`;
}
