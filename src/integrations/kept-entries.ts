import { existsSync } from 'node:fs';
import { openWhole } from '../files/open-whole.ts';
import { readLines } from '../files/read-lines.ts';
import type { FileMark } from '../kept-pages/page-list.ts';

/** What the site map has of a page, as it is written; the XML is empty for a page that does not want to be found. */
export interface KeptEntry {
  readonly xml: string;
  readonly lastmod?: string;
}

/**
 * The entries of pages, as `file` has them of those whose mark is the one they had then, else as `make` gives them; without
 * `file` always so. They are to be asked for in the same order each time, so that none but one are held. `finish` writes
 * them down for the next time. `key` says what entries depend on besides their pages.
 */
export function openEntries(
  file: string | undefined,
  key: string,
  findMark: (path: string) => FileMark | undefined,
  make: (path: string) => KeptEntry,
) {
  if (file === undefined) return { find: make, finish: () => {} };
  const old = readEntries(file, key);
  const next = openWhole(file);
  next.append(`${key}\n`);
  let line = old.next();
  return {
    find: (path: string): KeptEntry => {
      const mark = findMark(path);
      while (!line.done && isBefore(line.value.path, path)) line = old.next();
      const isKept = !line.done && line.value.path === path && line.value.mark === mark;
      const { xml, lastmod = '' } = isKept ? line.value : make(path);
      next.append(`${path}\t${mark}\t${lastmod}\t${xml}\n`);
      return { xml, ...(lastmod && { lastmod }) };
    },
    finish: next.finish,
  };
}

function* readEntries(
  file: string,
  key: string,
): Generator<KeptEntry & { readonly path: string; readonly mark: string }> {
  if (!existsSync(file)) return;
  const lines = readLines(file);
  if (lines.next().value?.bytes.toString('utf8') !== key) return;
  for (const { bytes } of lines) {
    const [path = '', mark = '', lastmod = '', xml = ''] = bytes.toString('utf8').split('\t');
    yield { path, mark, lastmod, xml };
  }
}

/** Whether a folder comes before another where each comes before those in it. Paths end with “/”. */
function isBefore(a: string, b: string): boolean {
  return a.replaceAll('/', '\0') < b.replaceAll('/', '\0');
}
