import type { DraftCache } from './draft-cache.ts';
import type { Connection, Engine } from './engine.ts';
import type { Progress } from './progress.ts';
import { toBatches } from './to-batches.ts';

/** An engine at work between two languages. */
export interface EngineRun {
  readonly connection: Connection;
  readonly limits: Engine['limits'];
  readonly cache: DraftCache;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/**
 * What an engine makes of each different text, from the cache where it is there; a text that is too long for the
 * engine has nothing. Every finished request is kept at once.
 * @throws {EngineError} where the engine fails.
 * @throws the signal's reason, where it was given.
 */
export async function askEngine(texts: readonly string[], run: EngineRun): Promise<ReadonlyMap<string, string>> {
  const { connection, limits, cache, progress, signal } = run;
  const wanted = [...new Set(texts)].filter((text) => text.length <= limits.characters);
  const kept = wanted.flatMap((text): [string, string][] => {
    const draft = cache.find(text);
    return draft === undefined ? [] : [[text, draft]];
  });
  const drafts = new Map(kept);
  const open = wanted.filter((text) => !drafts.has(text));
  progress.expect(open.length);
  for (const batch of toBatches(open, limits)) {
    signal.throwIfAborted();
    const answers = await connection.translate(batch, signal);
    const fresh = new Map(batch.map((text, at) => [text, answers[at] ?? '']));
    cache.add(fresh);
    for (const [text, draft] of fresh) drafts.set(text, draft);
    progress.advance(batch.length);
  }
  return drafts;
}
