import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { once } from '../cache/once-for.ts';
import { commentaryFolder } from '../commentary/commentary-folder.ts';
import { loadCheckTools } from '../commentary/load-check-tools.ts';
import { type RemarkReferencesOptions, remarkReferences } from '../commentary/remark-references.ts';
import { findLiveCompile } from '../live/live-content.ts';
import type { Settings } from '../settings.ts';

/**
 * The remark plugin that checks commentary against the content of the project at `root`. A build reads the content
 * once; while it is edited, it is read again for each commentary that is compiled.
 */
export function commentaryCheck(
  root: string,
  command: string,
  settings: Settings,
): [typeof remarkReferences, RemarkReferencesOptions] {
  const load = () => loadCheckTools(root, settings);
  return [
    remarkReferences,
    {
      toCommentaryPath,
      readText: (path) => findLiveCompile()?.findText(path) ?? readFileSync(path, 'utf8'),
      loadTools: command === 'build' ? once(load) : () => findLiveCompile()?.tools() ?? load(),
    },
  ];

  function toCommentaryPath(path: string): string | undefined {
    const fromRoot = relative(root, path).split(sep).join('/');
    return fromRoot.startsWith(`${commentaryFolder}/`) ? fromRoot : undefined;
  }
}
