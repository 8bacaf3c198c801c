import { readFileSync } from 'node:fs';
import { openWhole } from '../files/open-whole.ts';

/** A page as the last build left it. */
export interface ListedPage {
  /** A digest of all that the page was made of. */
  readonly key: string;
  readonly mark: FileMark;
}

/** What tells whether a file is still the one that was written: its size in bytes and the millisecond of its last change. */
export type FileMark = `${number} ${number}`;

/** Pages by the path of their file, from the root of the site. */
export type PageList = Map<string, ListedPage>;

// A list of another form is not read.
const head = 'pages 1';

/** The list that a build left; empty where there is none, or it is not whole. */
export function readPageList(file: string): PageList {
  const list: PageList = new Map();
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return list;
  }
  const lines = text.split('\n');
  if (lines[0] !== head || lines.at(-2) !== 'end') return list;
  for (const line of lines.slice(1, -2)) {
    const [path = '', key = '', mark = ''] = line.split('\t');
    list.set(path, { key, mark: mark as FileMark });
  }
  return list;
}

/** Writes a list, piece by piece: of a large site it is a hundred megabytes. */
export function writePageList(file: string, list: PageList): void {
  const { append, finish } = openWhole(file);
  append(`${head}\n`);
  for (const [path, { key, mark }] of list) append(`${path}\t${key}\t${mark}\n`);
  append('end\n');
  finish();
}
