import { createHash } from 'node:crypto';
import { decode, encode } from 'cborg';
import { gunzipSync, gzipSync } from 'fflate';
import type { IndexFile } from 'pagefind';

/** What Pagefind writes in CBOR. */
type Cbor = number | string | readonly Cbor[];

/** What all of Pagefind 1.5's own files begin with, under gzip. */
const signature = 'pagefind_dcd';
const utf8 = new TextDecoder();
const names = {
  fragment: /^fragment\/(?<name>.+)\.pf_fragment$/u,
  index: /^index\/(?<name>.+)\.pf_index$/u,
  meta: /\.pf_meta$/u,
};

/** Bytes of one part of the words before they are compressed: about eight kilobytes after. Pagefind's own are three or four times that. */
const partSize = 18_000;

/** A list of words that follow one another, and the file it is in. */
interface WordPart {
  readonly name: string;
  readonly first: string;
  readonly last: string;
  readonly bytes: Uint8Array;
}

/**
 * The files of a bundle so that a query loads less of it. Pagefind's program reads them as it reads its own: the words are cut
 * into smaller parts; records are named by their numbers, which are their addresses, and parts by theirs, in place of
 * hashes, with letters before that say what build they are of; a record's words, which are shown from other files, are
 * left out of it.
 * @throws where Pagefind wrote something of another form.
 */
export function packBundle(files: readonly IndexFile[]): Map<string, Uint8Array> {
  const build = toBuildName(files);
  const fragments = pick(files, names.fragment).map(({ name, content }) => ({ name, ...toSlimFragment(content) }));
  const numbers = new Map(fragments.map(({ name, number }) => [name, number]));
  const lang = /^(?<lang>[^_]+)_/u.exec(fragments[0]?.name ?? '')?.groups?.['lang'] ?? '';
  const toName = (number: number) => `${lang}_${build}${number.toString(36)}`;
  const parts = cutWords(pick(files, names.index), toName);
  const others = files.filter(({ path }) => !names.fragment.test(path) && !names.index.test(path));
  return new Map([
    ...others.map(({ path, content }) => [path, names.meta.test(path) ? toMeta(content) : content] as const),
    ...parts.map(({ name, bytes }) => [`index/${name}.pf_index`, bytes] as const),
    ...fragments.map(({ number, bytes }) => [`fragment/${toName(number)}.pf_fragment`, bytes] as const),
  ]);

  /** [version, [[record, words]], [[first word, last word, part]], …] */
  function toMeta(content: Uint8Array): Uint8Array {
    const [version, records, , ...rest] = readList(unpack(content));
    const renamed = readList(records).map((record) => {
      const [name, ...facts] = readList(record);
      const number = numbers.get(String(name));
      if (number === undefined) throw new Error(`search index: Pagefind lists ${name}, which is not there`);
      return [toName(number), ...facts];
    });
    return pack([version ?? '', renamed, parts.map(({ first, last, name }) => [first, last, name]), ...rest]);
  }
}

function pick(files: readonly IndexFile[], pattern: RegExp) {
  return files.flatMap(({ path, content }) => {
    const name = pattern.exec(path)?.groups?.['name'];
    return name === undefined ? [] : [{ name, content }];
  });
}

/** Six letters that are others where any record or word is. */
function toBuildName(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files) if (/\.pf_/u.test(path)) hash.update(path).update(content);
  return [...hash.digest('hex').slice(0, 6)].map((digit) => 'ghjkmnpqrstvwxyz'[Number.parseInt(digit, 16)]).join('');
}

/** The words of all of Pagefind's parts, each of which is `[[word, …], …]` in order, in smaller ones. */
function cutWords(files: readonly { readonly content: Uint8Array }[], toName: (number: number) => string): WordPart[] {
  const lists = files.map(({ content }) => readList(readList(unpack(content))[0]));
  const groups = lists.flatMap((words) => {
    const cut: Cbor[][] = [];
    let size = partSize;
    for (const word of words) {
      const own = encode(word).length;
      if (size + own > partSize) {
        cut.push([]);
        size = 0;
      }
      cut.at(-1)?.push(word);
      size += own;
    }
    return cut;
  });
  const sorted = groups
    .map((words) => ({ words, first: toWord(words[0]), last: toWord(words.at(-1)) }))
    .sort((a, b) => Buffer.compare(Buffer.from(a.first), Buffer.from(b.first)));
  return sorted.map(({ words, first, last }, index) => ({ name: toName(index), first, last, bytes: pack([words]) }));
}

function toWord(entry: Cbor | undefined): string {
  return String(readList(entry)[0]);
}

function readList(value: Cbor | undefined): readonly Cbor[] {
  if (!Array.isArray(value)) throw new Error('search index: Pagefind wrote something else where a list was expected');
  return value;
}

function toSlimFragment(content: Uint8Array): { readonly number: number; readonly bytes: Uint8Array } {
  const text = utf8.decode(gunzipSync(content));
  const fragment: { url: string } = JSON.parse(text.slice(signature.length));
  const slim = new TextEncoder().encode(signature + JSON.stringify({ ...fragment, content: '', meta: {} }));
  return { number: Number(fragment.url.replace(/^\//u, '')), bytes: gzipSync(slim, { level: 9, mtime: 0 }) };
}

function unpack(content: Uint8Array): Cbor {
  return decode(gunzipSync(content).subarray(signature.length));
}

function pack(value: Cbor): Uint8Array {
  const bytes = Buffer.concat([Buffer.from(signature), encode(value)]);
  return gzipSync(bytes, { level: 9, mtime: 0 });
}
