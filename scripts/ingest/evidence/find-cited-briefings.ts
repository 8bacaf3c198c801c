import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listFiles } from '../../../src/loaders/read-folder.ts';

/** The folder of generated briefings, from the project's root. */
const folder = 'content/briefings';

/** A briefing as its file has it. */
export interface BriefingText {
  readonly slug: string;
  readonly file: string;
  readonly text: string;
}

/**
 * The briefings of the project at `root` that have one of the sentences and figures with these ids. Every briefing is looked
 * through once, and only those found are to be read: what a commentary cites is a few of all the documents there are.
 */
export function findCitedBriefings(root: string, ids: ReadonlySet<string>): BriefingText[] {
  const wanted = [...ids].filter((id) => /^[sf]-[a-z0-9-]+$/u.test(id));
  if (wanted.length === 0) return [];
  const held = new RegExp(` id="(?:${wanted.join('|')})"`);
  return listFiles(join(root, folder))
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .flatMap((name) => {
      const file = `${folder}/${name}`;
      // Ids are ASCII: bytes that are not decoded are looked through faster.
      if (!held.test(readFileSync(join(root, file), 'latin1'))) return [];
      return [{ slug: basename(name, '.mdx'), file, text: readFileSync(join(root, file), 'utf8') }];
    });
}
