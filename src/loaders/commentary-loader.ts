import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { commentaryFolder } from '../commentary/commentary-folder.ts';
import { commentaryExtension as extension, listCommentaryNames } from '../commentary/list-commentary-names.ts';
import { findLiveContent } from '../live/live-content.ts';

/** The commentaries as Astro compiles them. */
export function commentaryLoader(): Loader {
  const loader = glob({ base: `./${commentaryFolder}`, pattern: `*${extension}` });
  return {
    ...loader,
    load: async (context) => {
      if (findLiveContent()) return loadNames(context);
      // Where nothing is to be watched or read, Astro's loader would warn of a folder that nobody needs.
      const isEmpty = listCommentaryNames(fileURLToPath(context.config.root)).length === 0;
      return isEmpty && !context.watcher ? context.store.clear() : loader.load(context);
    },
  };
}

/**
 * While commentary is edited its texts are held in memory, as they last held: here is only said which files are to be
 * compiled, so that a file with a fault stops nothing and no edit is written to Astro's store.
 */
function loadNames({ store, config, watcher }: LoaderContext): void {
  const folder = join(fileURLToPath(config.root), commentaryFolder);
  const toId = (path: string) => basename(path, extension);
  const add = (path: string) =>
    store.set({
      id: toId(path),
      data: {},
      filePath: `${commentaryFolder}/${basename(path)}`,
      deferredRender: true,
    });
  const isOwn = (path: string) => dirname(path) === folder && path.endsWith(extension);
  store.clear();
  for (const name of listCommentaryNames(fileURLToPath(config.root))) add(join(folder, name));
  watcher?.on('add', (path) => isOwn(path) && add(path));
  watcher?.on('unlink', (path) => isOwn(path) && store.delete(toId(path)));
}
