import type { Briefing } from '../../src/model/briefing.ts';
import { commentMarks } from '../../src/translation/comment-marks.ts';
import { isSameLanguage } from '../../src/translation/exchange/is-same-language.ts';
import { mergeEntries } from '../../src/translation/merge-entries.ts';
import type { NameSource } from '../../src/translation/shield/find-names.ts';
import { createShieldFinder } from '../../src/translation/shield/find-shields.ts';
import { toMarkedTexts } from '../../src/translation/shield/marked-text.ts';
import { openMemory } from '../memory/open-memory.ts';
import { createDraftCache } from './draft-cache.ts';
import { type Connection, type Engine, EngineError } from './engine.ts';
import { listOpen } from './list-open.ts';
import { type Drafts, type Failure, makeDrafts } from './make-drafts.ts';
import type { Progress } from './progress.ts';

export interface TranslateRun {
  readonly root: string;
  readonly document: Briefing;
  /** BCP 47. */
  readonly to: string;
  readonly engine: Engine;
  readonly replaceDrafts: boolean;
  readonly findNames: NameSource;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

export interface TranslateReport {
  /** Path from the project's root. */
  readonly file: string;
  /** The engine with its version and route; nothing where nothing was to be done. */
  readonly by?: string;
  readonly filled: number;
  readonly replaced: number;
  /** Translations there were, and that stay. */
  readonly kept: number;
  readonly failed: readonly Failure[];
}

/**
 * Puts drafts into the open entries of a document's translation. The file is written once, when all drafts are there,
 * and as it is then: what a translator has saved meanwhile stays.
 * @throws {EngineError} where the engine fails; no file is changed.
 */
export async function translateDocument(run: TranslateRun): Promise<TranslateReport> {
  const { root, document, to, engine, replaceDrafts, signal } = run;
  const { lang, slug } = document;
  if (isSameLanguage(lang, to)) throw new EngineError(`“${slug}” is in “${lang}” itself: say another language`);
  const memory = openMemory(root, document, to);
  const before = memory.read();
  const open = new Set(listOpen(before, replaceDrafts).map(({ source }) => source));
  const kept = before.entries.length - open.size;
  if (open.size === 0) return { file: memory.file, filled: 0, replaced: 0, kept, failed: [] };
  const texts = toMarkedTexts(document).filter(({ text }) => open.has(text));
  const unique = [...new Map(texts.map((marked) => [marked.text, marked])).values()];
  const connection = await engine.connect(lang, to, signal);
  try {
    const wording = { target: to, findShields: createShieldFinder(lang, to, run.findNames) };
    const cache = createDraftCache(root, { engine: engine.name, ...connection });
    const drafts = await makeDrafts(unique, wording, { ...run, connection, limits: engine.limits, cache });
    const by = toMaker(engine, connection);
    const incoming = toIncoming(drafts, by, run.today);
    const { filled, replaced } = memory.change((po) => mergeEntries(po, incoming, { replaceDrafts }));
    return { file: memory.file, by, filled, replaced, kept, failed: drafts.failed };
  } finally {
    connection.close?.();
  }
}

/** “Apertium 3.8.3 (ron→spa→eng)”. */
function toMaker({ name }: Engine, { version, route }: Connection): string {
  return `${name}${version ? ` ${version}` : ''} (${route.join('→')})`;
}

function toIncoming({ made }: Drafts, by: string, today: string) {
  const comments = [`${commentMarks.provenance}${by}, ${today}; no person has reviewed it`];
  return [...made].map(([source, target]) => ({ source, target, isDraft: true, comments }));
}
