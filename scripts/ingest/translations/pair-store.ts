import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../../src/files/write-whole.ts';
import type { Translation } from '../../../src/model/translation.ts';
import { keptFolder, parseKept, toKept } from '../../../src/translation/kept-translation.ts';

/** Translations as they were read against their documents, kept for the site. */
export function createPairStore(root: string) {
  const toPath = (id: string) => join(root, keptFolder, `${id}.json`);

  /** What is kept under `id`, as long as it was made of `input`. */
  const read = (id: string, input: string): Translation | undefined => {
    if (!existsSync(toPath(id))) return undefined;
    const kept = parseKept(readFileSync(toPath(id), 'utf8'));
    return kept?.input === input ? kept : undefined;
  };

  const write = (id: string, input: string, translation: Translation): void =>
    writeWhole(toPath(id), toKept(translation, input));

  /** Removes what is kept of files that are no longer there. */
  const keepOnly = (ids: ReadonlySet<string>): void => {
    if (!existsSync(join(root, keptFolder))) return;
    for (const name of readdirSync(join(root, keptFolder))) {
      if (!ids.has(name.replace(/\.json$/, ''))) rmSync(join(root, keptFolder, name), { recursive: true });
    }
  };
  const remove = (id: string): void => rmSync(toPath(id), { force: true });
  return { read, write, keepOnly, remove };
}
