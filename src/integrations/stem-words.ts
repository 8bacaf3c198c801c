import { decode } from 'cborg';
import { gunzipSync } from 'fflate';
import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';

/** Where Pagefind puts one word: under a stem, or under a stem as one way to write it. */
export interface WordSlot {
  readonly stem: string;
  /** The word with its diacritics, where it has some that the stem has not. */
  readonly variant: string | undefined;
  /** A word that Pagefind takes for several has a place for each of them. */
  readonly offset: number;
}

export interface StemmedWord {
  readonly slots: readonly WordSlot[];
  /** How many places the word takes in a text. */
  readonly width: number;
}

/** What Pagefind says of the words of one language. */
export interface StemmedWords {
  /** In the order of the words given. */
  readonly words: readonly StemmedWord[];
  /** Pagefind’s own files that every bundle of the language needs. */
  readonly program: ReadonlyMap<string, Uint8Array>;
  /** Its list of bundles, `pagefind-entry.json`. */
  readonly entry: PagefindEntry;
  /** The language as Pagefind calls it, and its version. */
  readonly language: string;
}

export interface PagefindEntry {
  readonly version: string;
  readonly languages: Readonly<
    Record<string, { readonly hash: string; readonly wasm: string | null; readonly page_count: number }>
  >;
}

/** What Pagefind writes in CBOR. */
type Cbor = number | string | readonly Cbor[];

/** What all of Pagefind 1.5's own files begin with, under gzip. */
export const signature = 'pagefind_dcd';
const utf8 = new TextDecoder();
const names = {
  fragment: /^fragment\/(?<name>.+)\.pf_fragment$/u,
  index: /^index\/(?<name>.+)\.pf_index$/u,
  meta: /\.pf_meta$/u,
};

/** Files of Pagefind's own interfaces, and its worker: this site has its own interface, and each bundle would start a worker. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker|playground)\b/u;

/** Words that Pagefind gets at a time. */
const wordsPerPage = 5000;

/**
 * The stems of words of one language, by Pagefind, which gets each word once and not the texts: it would hold a third of a
 * megabyte for each page of them.
 * @throws {Error} with Pagefind's own words where it refuses, and where it writes something of another form.
 */
export async function stemWords(lang: string, words: readonly string[]): Promise<StemmedWords> {
  const language = toPagefindLanguage(lang);
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`search index for “${lang}”: ${errors.join('; ')}`);
  for (let first = 0; first < Math.max(1, words.length); first += wordsPerPage)
    await addWords(index, lang, words.slice(first, first + wordsPerPage), first);
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const hasStemmer = files.some(({ path }) => path === `wasm.${language}.pagefind`);
  const program = files.filter(
    ({ path }) =>
      !unused.test(path) &&
      !/\.pf_|^pagefind-entry\.json$/u.test(path) &&
      !(hasStemmer && path === 'wasm.unknown.pagefind'),
  );
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!entry) throw new Error('search index: Pagefind wrote no pagefind-entry.json');
  return {
    words: readSlots(files, words.length),
    program: new Map(program.map(({ path, content }) => [path, content])),
    entry: JSON.parse(utf8.decode(entry.content)),
    language,
  };
}

/**
 * Pagefind knows languages by their first subtag. It would cut Chinese, Japanese and their like by a dictionary; here they
 * are cut into pairs of characters already, as queries are.
 */
function toPagefindLanguage(lang: string): string {
  const { language } = new Intl.Locale(lang);
  return /^(?:zh|ja|ko|th|lo|km|my)$/u.test(language) ? 'und' : language;
}

/** Each word behind an anchor with its number. Words are letters and digits, so that nothing in them is markup. */
async function addWords(index: PagefindIndex, lang: string, words: readonly string[], first: number): Promise<void> {
  const texts = words.map((word, place) => `<a id="${first + place}"></a> ${word} `);
  const content = `<html lang="${lang}"><main data-pagefind-body>${texts.join('')}</main></html>`;
  const { errors } = await index.addHTMLFile({ url: String(first), content });
  if (errors.length > 0) throw new Error(`search index, words for “${lang}”: ${errors.join('; ')}`);
}

/** Which word stands at each place of each page, and what part of it. */
type PagePlaces = ReadonlyMap<number, readonly [word: number, offset: number]>;

function readSlots(files: readonly IndexFile[], count: number): StemmedWord[] {
  const slots = Array.from({ length: count }, (): WordSlot[] => []);
  const widths = new Uint16Array(count);
  const pages = readPages(files, widths);
  const add = (stem: string, variant: string | undefined, entries: readonly Cbor[]) => {
    let page = 0;
    for (const entry of entries) {
      const [step, locations] = readList(entry);
      page += Number(step);
      let location = 0;
      for (const number of readList(locations).map(Number)) {
        // A negative number says the weight of what follows.
        location = number < 0 ? 0 : location + number;
        const [word, offset] = number < 0 ? [] : (pages[page]?.get(location) ?? []);
        if (word !== undefined && offset !== undefined) slots[word]?.push({ stem, variant, offset });
      }
    }
  };
  for (const { content } of pick(files, names.index)) {
    for (const item of readList(readList(unpack(content))[0])) {
      const [stem, entries, variants] = readList(item);
      add(String(stem), undefined, readList(entries));
      for (const variant of readList(variants))
        add(String(stem), String(readList(variant)[0]), readList(readList(variant)[1]));
    }
  }
  return slots.map((own, word) => ({ slots: own, width: widths[word] ?? 0 }));
}

/** Pages in Pagefind's order, and into `widths` how many places each word takes. */
function readPages(files: readonly IndexFile[], widths: Uint16Array): PagePlaces[] {
  const fragments = new Map(pick(files, names.fragment).map(({ name, content }) => [name, readFragment(content)]));
  const [, records] = readList(unpack(files.find(({ path }) => names.meta.test(path))?.content));
  return readList(records).map((record) => {
    const fragment = fragments.get(String(readList(record)[0]));
    if (!fragment) throw new Error(`search index: Pagefind lists ${readList(record)[0]}, which is not there`);
    const { anchors, word_count: length } = fragment;
    return new Map(
      anchors.flatMap(({ id, location }, at) => {
        const word = Number(id);
        const end = anchors[at + 1]?.location ?? length;
        widths[word] = end - location;
        return Array.from({ length: end - location }, (_, offset) => [location + offset, [word, offset]] as const);
      }),
    );
  });
}

interface Fragment {
  readonly word_count: number;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

function readFragment(content: Uint8Array): Fragment {
  return JSON.parse(utf8.decode(gunzipSync(content)).slice(signature.length));
}

function pick(files: readonly IndexFile[], pattern: RegExp) {
  return files.flatMap(({ path, content }) => {
    const name = pattern.exec(path)?.groups?.['name'];
    return name === undefined ? [] : [{ name, content }];
  });
}

function readList(value: Cbor | undefined): readonly Cbor[] {
  if (!Array.isArray(value)) throw new Error('search index: Pagefind wrote something else where a list was expected');
  return value;
}

function unpack(content: Uint8Array | undefined): Cbor {
  if (!content) throw new Error('search index: Pagefind wrote no table of its parts');
  return decode(gunzipSync(content).subarray(signature.length));
}
