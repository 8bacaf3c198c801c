import { foldWords } from '../../search/fold-words.ts';
import type { BundleHits, FoundRecord } from '../../search/merge-hits.ts';
import { isExact } from '../../search/plan-query.ts';
import { isRelated } from '../../search/related-words.ts';
import { type SearchFilter, toFilterWord, withoutFilterWords } from '../../search/search-record.ts';

/** What this site uses of a Pagefind bundle's own program. */
interface Pagefind {
  search(words: string, options?: { sort: Record<string, 'asc'> }): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  data(): Promise<{ raw_url: string; content: string; meta: { title?: string } }>;
}

/** Gets what was found out of the bundle. */
export type LoadRecord = () => Promise<FoundRecord>;

/** Filter words of which a record must have one of each list. */
export type Wanted = readonly (readonly string[])[];

/** Searches one language. Without words, every passage that fits, in the order of the documents. */
export type SearchBundle = (words: string | undefined, wanted: Wanted) => Promise<BundleHits<LoadRecord>>;

interface BundlePlace {
  /** Of the site. */
  readonly base: string;
  readonly lang: string;
  /** The number of its records. */
  readonly size: number;
  /** The language of the interface. */
  readonly locale: string;
}

/** What a hit counts for in a language that has only other forms of a word asked for: Italian “armi” is also the stem of English “armies”. */
const otherFormWeight = 0.7;

/** Words in more than this part of all records are not marked in what was found. */
const commonShare = 0.4;

/** Opens the bundle of one language. Each bundle has its own program, since the program holds one stemmer. */
export async function openBundle({ base, lang, size, locale }: BundlePlace): Promise<SearchBundle> {
  const address = `${base}pagefind/${lang}/pagefind.js`;
  const { createInstance } = await import(/* @vite-ignore */ address);
  const pagefind: Pagefind = createInstance({ noWorker: true });
  return async (words, wanted) => {
    const known = words === undefined ? undefined : await readWords(pagefind, words, size);
    if (known?.text === '') return { lang, missing: known.missing, hits: [] };
    const [results, allowed, hidden] = await Promise.all([
      known ? find(pagefind, known.text) : listAll(pagefind),
      Promise.all(wanted.map((alternatives) => findAny(pagefind, alternatives))),
      findForeignPages(pagefind, locale),
    ]);
    const hits = results.filter(({ id }) => !hidden.has(id) && allowed.every((ids) => ids.has(id)));
    return {
      lang,
      missing: known?.missing ?? 0,
      hits: hits.map((result) => ({
        score: result.score * (known?.weight ?? 1),
        hit: () => load(lang, result, known?.telling),
      })),
    };
  };
}

async function find(pagefind: Pagefind, words: string): Promise<PagefindResult[]> {
  return (await pagefind.search(words)).results;
}

async function findIds(pagefind: Pagefind, filter: SearchFilter, value: string): Promise<ReadonlySet<string>> {
  return new Set((await find(pagefind, toFilterWord(filter, value))).map(({ id }) => id));
}

/** Every passage once, in its source's language, and every entity. */
async function listAll(pagefind: Pagefind): Promise<PagefindResult[]> {
  return (await pagefind.search(toFilterWord('role', 'source'), { sort: { position: 'asc' } })).results;
}

async function findAny(pagefind: Pagefind, alternatives: readonly string[]): Promise<ReadonlySet<string>> {
  const results = await Promise.all(alternatives.map((word) => find(pagefind, word)));
  return new Set(results.flat().map(({ id }) => id));
}

/** The written pages that have these words only for readers of another language. */
async function findForeignPages(pagefind: Pagefind, locale: string): Promise<ReadonlySet<string>> {
  const [pages, own] = await Promise.all([findIds(pagefind, 'type', 'page'), findIds(pagefind, 'interface', locale)]);
  return pages.difference(own);
}

interface KnownWords {
  /** The words of the query that this language has. */
  readonly text: string;
  readonly missing: number;
  /** Of its hits beside those of other languages. */
  readonly weight: number;
  /** Those that say something about a passage, since not every second one has them; absent where all words count. */
  readonly telling: readonly string[] | undefined;
}

async function readWords(pagefind: Pagefind, text: string, size: number): Promise<KnownWords> {
  if (isExact(text)) return { text, missing: 0, weight: 1, telling: undefined };
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const uses = await Promise.all(words.map((word) => findUse(pagefind, word)));
  const known = uses.filter(({ count }) => count > 0);
  const telling = known.filter(({ count }) => count < size * commonShare);
  return {
    text: known.map(({ word }) => word).join(' '),
    missing: words.length - known.length,
    weight: known.every(({ isVerbatim }) => isVerbatim) ? 1 : otherFormWeight,
    telling: (telling.length > 0 ? telling : known).map(({ word }) => word),
  };
}

interface Use {
  readonly word: string;
  /** In how many records the word or a form of it is. */
  readonly count: number;
  /** Whether the best record has the very word. */
  readonly isVerbatim: boolean;
}

async function findUse(pagefind: Pagefind, word: string): Promise<Use> {
  const results = await find(pagefind, word);
  const best = results[0];
  const words = best ? (await best.data()).content.split(/\s+/u) : [];
  const forms = best ? best.words.map((place) => words[place] ?? '').filter((form) => isRelated(word, form)) : [];
  const isVerbatim = forms.some((form) =>
    foldWords(form.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '))
      .split(' ')
      .includes(foldWords(word)),
  );
  return { word, count: forms.length > 0 ? results.length : 0, isVerbatim };
}

async function load(
  lang: string,
  { data, words }: PagefindResult,
  telling: readonly string[] | undefined,
): Promise<FoundRecord> {
  const { raw_url: path, content, meta } = await data();
  const all = content.split(/\s+/u);
  const places = words.filter((place) => !telling || telling.some((word) => isRelated(word, all[place] ?? '')));
  return { lang, path: path.replace(/^\//u, ''), title: meta.title, content: withoutFilterWords(content), places };
}
