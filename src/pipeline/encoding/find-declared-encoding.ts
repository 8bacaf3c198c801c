import type { Format } from '../document.ts';
import { findEncoding } from './encodings.ts';

/** How many bytes of a page are searched for its own word, as browsers do (HTML Standard, prescan). */
const searched = 1024;

/** What a file says of its own encoding: the label as written, and what says so. */
export interface Declared {
  readonly label: string;
  readonly by: 'mark' | 'page';
}

/** The encoding a file names by its first bytes or, in HTML, by its `meta` element or XML declaration. */
export function findDeclaredEncoding(bytes: Uint8Array, format: Format): Declared | undefined {
  const mark = findMark(bytes);
  if (mark) return { label: mark, by: 'mark' };
  if (format !== 'html') return undefined;
  const head = Buffer.from(bytes.subarray(0, searched)).toString('latin1');
  const xml = /^\s{0,9}<\?xml\s[^<>]*?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/iu.exec(head)?.[1];
  const label = /<meta\s[^<>]*?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/iu.exec(head)?.[1] ?? xml;
  if (label === undefined) return undefined;
  // A page whose own word can be read as bytes of ASCII is in no encoding of two bytes a letter (HTML Standard).
  return { label: /^utf-?16/iu.test(findEncoding(label) ?? '') ? 'utf-8' : label, by: 'page' };
}

function findMark([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : undefined;
}
