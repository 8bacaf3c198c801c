import anyAscii from 'any-ascii';
import { toSlug } from '../ingest/to-slug.ts';

/** A longer one is no longer read. */
const longest = 60;

/**
 * A title or name in any script as the last part of an address, written in Latin letters: “Северный порт” is
 * “severnyy-port”; each Han character is a word of its own. `undefined` where it has no letters or digits.
 */
export function toAsciiSlug(title: string): string | undefined {
  const spaced = title.normalize('NFC').replace(/\p{Script=Han}/gu, (character) => ` ${character} `);
  const ascii = anyAscii(spaced).replace(/['`’]/gu, '');
  if (!/[a-z0-9]/iu.test(ascii)) return undefined;
  const slug = toSlug(ascii);
  if (slug.length <= longest) return slug;
  const end = slug.lastIndexOf('-', longest);
  return slug.slice(0, end > 0 ? end : longest);
}
