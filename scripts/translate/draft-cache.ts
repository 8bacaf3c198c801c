import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** What an engine's translation of a text depends on. */
interface CacheKey {
  readonly engine: string;
  readonly route: readonly string[];
  readonly version?: string | undefined;
}

/** What an engine has given for the texts it was sent. */
export interface DraftCache {
  readonly find: (text: string) => string | undefined;
  readonly add: (drafts: ReadonlyMap<string, string>) => void;
}

const lineSchema = z.tuple([z.string(), z.string()]);

/** The answers kept in `.cache/translate/`, a line of JSON each; a line cut short by a crash is as good as none. */
export function createDraftCache(root: string, { engine, route, version = '' }: CacheKey): DraftCache {
  const key = createHash('sha256')
    .update(JSON.stringify([engine, route, version]))
    .digest('hex')
    .slice(0, 16);
  const path = join(root, '.cache/translate', `${key}.ndjson`);
  const kept = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const drafts = new Map(kept.split('\n').flatMap(parseLine));
  let isLineOpen = kept !== '' && !kept.endsWith('\n');
  return {
    find: (text) => drafts.get(text),
    add: (fresh) => {
      for (const [text, draft] of fresh) drafts.set(text, draft);
      mkdirSync(dirname(path), { recursive: true });
      const lines = [...fresh].map((pair) => `${JSON.stringify(pair)}\n`).join('');
      appendFileSync(path, isLineOpen ? `\n${lines}` : lines);
      isLineOpen = false;
    },
  };
}

function parseLine(line: string): [string, string][] {
  try {
    return [lineSchema.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}
