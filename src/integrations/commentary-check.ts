import { relative, sep } from 'node:path';
import { loadEvidence } from '../commentary/load-evidence.ts';
import { type RemarkReferencesOptions, remarkReferences } from '../commentary/remark-references.ts';
import type { Rights } from '../model/rights.ts';

const folder = 'content/commentary/';

/**
 * The remark plugin that checks commentary against the content of the project at `root`. A build reads the content
 * once; while it is edited, it is read again for each commentary that is compiled.
 */
export function commentaryCheck(
  root: string,
  command: string,
  rights: Rights,
): [typeof remarkReferences, RemarkReferencesOptions] {
  const load = () => loadEvidence(root, rights);
  return [remarkReferences, { toCommentaryPath, loadEvidence: command === 'build' ? once(load) : load }];

  function toCommentaryPath(path: string): string | undefined {
    const fromRoot = relative(root, path).split(sep).join('/');
    return fromRoot.startsWith(folder) ? fromRoot : undefined;
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
