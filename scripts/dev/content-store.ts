import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { contentFolders } from '../../src/content-folders.ts';
import { writeWhole } from '../../src/files/write-whole.ts';
import { ContentError } from '../../src/pipeline/mdx/content-error.ts';
import { toCodeDigest } from '../ingest/code-digest.ts';
import type { FaultList } from './fault-list.ts';
import { listNames, readText } from './project-files.ts';

type Folders = typeof contentFolders;
type Name = keyof Folders;
type Value<N extends Name> = ReturnType<Folders[N]['read']>;
/** What the files of each folder say, in the order of their names. */
export type StoredContent = { readonly [N in Name]: readonly Value<N>[] };

interface Kept {
  /** Of the file's bytes. */
  readonly digest: string;
  readonly value: unknown;
}

const cache = '.cache/live.bin';
const names = Object.keys(contentFolders) as Name[];

/**
 * The content of a project in memory. A file that is read again replaces only its own entry; one with a fault leaves what
 * was there. What was read is kept for the next start, since reading thousands of briefings takes seconds.
 */
export function createContentStore(root: string, faults: FaultList) {
  const entries = { briefings: new Map(), translations: new Map(), entities: new Map(), changes: new Map() } as {
    [N in Name]: Map<string, Kept>;
  };

  const readFile = (name: Name, id: string, known?: Kept) => {
    const { folder, extension, read } = contentFolders[name];
    const file = `${folder}/${id}${extension}`;
    const text = readText(join(root, file));
    if (text === undefined) return void entries[name].delete(id);
    const digest = createHash('sha256').update(text).digest('base64');
    if (known?.digest === digest) return void entries[name].set(id, known);
    try {
      entries[name].set(id, { digest, value: read(text, id, file) });
    } catch (fault) {
      // The process that reads documents says what is wrong with a glossary entry, beside what two of them claim.
      if (!(fault instanceof ContentError)) throw fault;
      if (name !== 'entities') faults.set(file, [fault.diagnostic]);
      return;
    }
    faults.set(file, []);
  };

  return {
    /** Reads all files, or takes what was kept of them. */
    load: (): void => {
      const version = toCodeDigest();
      const kept = readKept(join(root, cache), version);
      for (const name of names)
        for (const id of listNames(join(root, contentFolders[name].folder), contentFolders[name].extension))
          readFile(name, id, kept.get(`${name}/${id}`));
      const all = names.flatMap((name) => [...entries[name]].map(([id, entry]) => [`${name}/${id}`, entry] as const));
      if (all.some(([key, entry]) => kept.get(key) !== entry) || kept.size !== all.length)
        keep(join(root, cache), version, new Map(all));
    },
    /** Reads a file again, and says whether its entry is another now. */
    readFile: (name: Name, id: string): boolean => {
      const before = entries[name].get(id);
      readFile(name, id, before);
      return entries[name].get(id) !== before;
    },
    find: <N extends Name>(name: N, id: string): Value<N> | undefined =>
      entries[name].get(id)?.value as Value<N> | undefined,
    list: (): StoredContent => {
      const sorted = (name: Name) =>
        [...entries[name]].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { value }]) => value);
      return Object.fromEntries(names.map((name) => [name, sorted(name)])) as unknown as StoredContent;
    },
  };
}

/** What was kept by this version of the code; nothing where that cannot be read, since it only saves time. */
function readKept(path: string, version: string): ReadonlyMap<string, Kept> {
  try {
    const kept = deserialize(readFileSync(path)) as { version: string; entries: Map<string, Kept> };
    return kept.version === version ? kept.entries : new Map();
  } catch {
    return new Map();
  }
}

function keep(path: string, version: string, entries: ReadonlyMap<string, Kept>): void {
  writeWhole(path, serialize({ version, entries }));
}
