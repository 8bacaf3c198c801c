import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { findLiveContent } from '../live/live-content.ts';
import { ContentError } from '../pipeline/mdx/content-error.ts';

interface FolderLoaderOptions<T extends object> {
  /** Path from the project's root. */
  readonly folder: string;
  readonly extension: string;
  /** The entry in a file's text. `file` is for messages. Throws a `ContentError` at the first fault. */
  readonly read: (text: string, id: string, file: string) => T;
}

/**
 * A content-layer loader over one flat folder of text files: an entry a file, its id the file's name.
 * A file is read again only when its bytes change. All faults are said before the build stops. While content is edited it is
 * held in memory, and there is nothing to load: a store of thousands of entries takes seconds to be written.
 */
export function folderLoader<T extends object>(options: FolderLoaderOptions<T>): Loader {
  return {
    name: `concordance-${options.folder.replaceAll('/', '-')}`,
    load: async (context) => {
      if (findLiveContent()) return context.store.clear();
      const folder = join(fileURLToPath(context.config.root), options.folder);
      await loadFolder(folder, options, context);
      watchFolder(folder, options, context);
    },
  };
}

async function loadFolder<T extends object>(
  folder: string,
  { folder: name, extension, read }: FolderLoaderOptions<T>,
  { store, generateDigest }: LoaderContext,
): Promise<void> {
  const faults: ContentError[] = [];
  const gone = new Set(store.keys());
  for (const entry of await listFiles(folder, extension)) {
    const id = basename(entry, extension);
    const text = await readFile(join(folder, entry), 'utf8');
    const digest = generateDigest(text);
    gone.delete(id);
    if (store.get(id)?.digest === digest) continue;
    try {
      store.set({ id, data: { ...(read(text, id, `${name}/${entry}`) as Record<string, unknown>) }, digest });
    } catch (fault) {
      if (!(fault instanceof ContentError)) throw fault;
      faults.push(fault);
    }
  }
  for (const id of gone) store.delete(id);
  if (faults.length > 0) throw new Error(faults.map((fault) => fault.message).join('\n'));
}

async function listFiles(folder: string, extension: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return [];
    throw fault;
  });
  return entries
    .filter((entry) => entry.isFile() && extname(entry.name) === extension)
    .map((entry) => entry.name)
    .sort();
}

function watchFolder<T extends object>(folder: string, options: FolderLoaderOptions<T>, context: LoaderContext): void {
  const { watcher, logger } = context;
  if (!watcher) return;
  watcher.add(folder);
  const reload = (path: string) => {
    if (relative(folder, path).startsWith('..') || extname(path) !== options.extension) return;
    loadFolder(folder, options, context).catch((fault: Error) => logger.error(fault.message));
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, reload);
}
