import { relative, sep } from 'node:path';
import { commentaryFolder } from '../../src/commentary/commentary-folder.ts';
import type { VitePlugin } from './dev-server.ts';

const watched = ['seeds/', 'content/', '.cache/'];

/**
 * A Vite plugin that compiles a commentary from what it last was when it held, so that a page with a fault stays as it is;
 * and leaves it to the session to load pages again when content changes, once for all that belongs together.
 */
export function commentarySource(root: string, findText: (file: string) => string | undefined): VitePlugin {
  const toFile = (id: string) =>
    relative(root, id.split('?')[0] ?? id)
      .split(sep)
      .join('/');
  return {
    name: 'concordance-commentary-source',
    enforce: 'pre',
    load: (id) => {
      const file = toFile(id);
      return file.startsWith(`${commentaryFolder}/`) && file.endsWith('.mdx') ? findText(file) : undefined;
    },
    hotUpdate: {
      order: 'pre',
      handler: ({ file }) => (watched.some((folder) => toFile(file).startsWith(folder)) ? [] : undefined),
    },
  };
}
