import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close } from 'pagefind';
import type { z } from 'zod';
import { currencySymbols } from '../data/currency-symbols.ts';
import { listLanguages, loadLexicon } from '../data/load-lexicon.ts';
import { defaultLocale, locales } from '../i18n/locales.ts';
import { briefingFileSchema, entitiesFileSchema, figuresFileSchema } from '../model/api.ts';
import { figuresIndexSchema, namesFileSchema } from '../search/search-files.ts';
import { toNumberWords } from '../search/to-number-words.ts';
import type { BuiltPage } from '../search/to-page-records.ts';
import { type SearchData, toSearchData } from '../search/to-search-data.ts';
import { writeSearchBundle } from './search-bundle.ts';

/** The sections that people write in running text. */
const writtenSections = ['commentary', 'about'];

/**
 * Makes the search of a built site out of its own data files and pages: a Pagefind bundle per language under
 * `pagefind/`, and the files a query is read with under `search/`. Returns the number of records by language.
 */
export async function writeSearchIndex(dist: string): Promise<Map<string, number>> {
  const data = await readSearchData(dist);
  // Pagefind adds files and deletes none.
  await rm(join(dist, 'pagefind'), { recursive: true, force: true });
  for (const [lang, records] of data.records) await writeSearchBundle(lang, records, join(dist, 'pagefind', lang));
  await close();
  await mkdir(join(dist, 'search'), { recursive: true });
  await writeFile(join(dist, 'search/names.json'), JSON.stringify(namesFileSchema.parse(data.names)));
  await writeFile(join(dist, 'search/figures.json'), JSON.stringify(figuresIndexSchema.parse(data.figures)));
  return new Map([...data.records].map(([lang, records]) => [lang, records.length]));
}

async function readSearchData(dist: string): Promise<SearchData> {
  const names = (await listFolder(join(dist, 'api/briefings'))).filter((name) => name.endsWith('.json'));
  const briefings = names.map((name) => readData(join(dist, 'api/briefings', name), briefingFileSchema));
  const [entities, figures] = await Promise.all([
    readData(join(dist, 'api/entities.json'), entitiesFileSchema),
    readData(join(dist, 'api/figures.json'), figuresFileSchema),
  ]);
  const read = await Promise.all(briefings);
  return toSearchData({
    briefings: read,
    entities: entities.entities,
    figures: figures.figures,
    pages: await readPages(dist),
    words: toNumberWords(listSearched(read).map(loadLexicon), currencySymbols),
  });
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
