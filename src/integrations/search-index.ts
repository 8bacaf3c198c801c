import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'fflate';
import { close } from 'pagefind';
import type { z } from 'zod';
import { currencySymbols } from '../data/currency-symbols.ts';
import { listLanguages, loadLexicon } from '../data/load-lexicon.ts';
import { defaultLocale, locales } from '../i18n/locales.ts';
import { briefingFileSchema, entitiesFileSchema, figuresFileSchema } from '../model/api.ts';
import type { StartFile } from '../search/index-files.ts';
import { toNumberWords } from '../search/to-number-words.ts';
import { type BuiltPage, toPageRecords } from '../search/to-page-records.ts';
import { type SearchIndex, type SearchSources, toSearchIndex } from '../search/to-search-index.ts';
import { createSearchBundle } from './search-bundle.ts';

/** The sections that people write in running text. */
const writtenSections = ['commentary', 'about'];

/**
 * Makes the search of a built site out of its own data files and pages: a Pagefind bundle for each language under
 * `pagefind/`, and what stands beside them under `search/`. Returns by language how many passages can be found.
 */
export async function writeSearchIndex(dist: string): Promise<Map<string, number>> {
  const index = toSearchIndex(await readSources(dist));
  await writeSearch(index, dist);
  return new Map(Object.entries(index.start.languages).map(([lang, { passages }]) => [lang, passages]));
}

/** Writes the bundles and files of an index into a site, in place of those that are there. */
export async function writeSearch(index: SearchIndex, dist: string): Promise<void> {
  // Pagefind's files have other names each time something changes.
  await rm(join(dist, 'pagefind'), { recursive: true, force: true });
  for (const [lang, records] of index.records) {
    for (const [path, bytes] of await createSearchBundle(lang, records))
      await writeBytes(join(dist, 'pagefind', lang, path), bytes);
  }
  await close();
  for (const [path, bytes] of packIndex(index)) await writeBytes(join(dist, 'search', path), bytes);
}

async function writeBytes(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

/**
 * The files of an index as they are served, by path under `search/`. They are compressed here, since not every host does
 * it; the name says nothing of that, since some hosts would. All but the first are in a folder named after what they say,
 * so that a browser never reads files of two builds together.
 */
function packIndex({ start, files }: SearchIndex): Map<string, Uint8Array> {
  const packed = [...files].map(([path, data]) => [path, pack(data)] as const);
  const hash = createHash('sha256');
  for (const [path, bytes] of packed) hash.update(path).update(bytes);
  const folder = hash.update(JSON.stringify(start)).digest('hex').slice(0, 12);
  const first: StartFile = { folder, ...start };
  return new Map([
    ['start.bin', pack(first)],
    ...packed.map(([path, bytes]) => [`${folder}/${path}.bin`, bytes] as const),
  ]);
}

function pack(data: unknown): Uint8Array {
  return gzipSync(new TextEncoder().encode(JSON.stringify(data)), { level: 9, mtime: 0 });
}

async function readSources(dist: string): Promise<SearchSources> {
  const names = (await listFolder(join(dist, 'api/briefings'))).filter((name) => name.endsWith('.json'));
  const [entities, figures, pages, briefings] = await Promise.all([
    readData(join(dist, 'api/entities.json'), entitiesFileSchema),
    readData(join(dist, 'api/figures.json'), figuresFileSchema),
    readPages(dist),
    Promise.all(names.map((name) => readData(join(dist, 'api/briefings', name), briefingFileSchema))),
  ]);
  const units = new Set(figures.figures.flatMap(({ unit }) => unit ?? []));
  return {
    briefings,
    entities: entities.entities,
    figures: figures.figures,
    pages: pages.flatMap(toPageRecords),
    words: toNumberWords(listSearched(briefings).map(loadLexicon), currencySymbols, units),
  };
}

/** The languages in which a query may be: those of the interface and of the documents, where there is data for them. */
function listSearched(briefings: readonly { readonly lang: string }[]): string[] {
  const wanted = new Set<string>([...locales, ...briefings.map(({ lang }) => lang)]);
  return listLanguages().filter((lang) => wanted.has(lang));
}

async function readData<S extends z.ZodType>(file: string, schema: S): Promise<z.infer<S>> {
  return schema.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** Pages of lists, which hold words of every kind and would be found by any. */
const lists = /[\\/]languages[\\/]/u;

/** The pages of the written sections in every interface language, the default one first. */
async function readPages(dist: string): Promise<BuiltPage[]> {
  const pages = locales.flatMap((locale) =>
    writtenSections.map(async (section) => {
      const root = join(dist, locale === defaultLocale ? '' : locale);
      const files = await listFolder(join(root, section), true);
      const found = files
        .filter((file) => /(?:^|[\\/])index\.html$/u.test(file) && !lists.test(file))
        .map((file) => `${section}/${file.replaceAll('\\', '/')}`);
      return Promise.all(found.map((file) => readPage(root, file, locale)));
    }),
  );
  return (await Promise.all(pages)).flat();
}

async function readPage(root: string, file: string, locale: string): Promise<BuiltPage> {
  return { locale, path: file.slice(0, -'index.html'.length), html: await readFile(join(root, file), 'utf8') };
}

/** The names of the files in a folder in alphabetical order; none where the site has no such folder. */
async function listFolder(folder: string, recursive = false): Promise<string[]> {
  try {
    return (await readdir(folder, { recursive })).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
