import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { currencySymbols } from '../data/currency-symbols.ts';
import { listLanguages, loadLexicon } from '../data/load-lexicon.ts';
import { defaultLocale, locales } from '../i18n/locales.ts';
import { entitiesFileSchema } from '../model/api.ts';
import { listParts, type MergedIndex, mergeShards } from '../search/merge-shards.ts';
import { toGlossaryShard, toPageShard } from '../search/search-shard.ts';
import { toNumberWords } from '../search/to-number-words.ts';
import { type BuiltPage, toPageRecords } from '../search/to-page-records.ts';
import { sortBy, sortPages } from '../search/to-search-index.ts';
import { listFolder } from './list-folder.ts';
import { readPageRecords } from './page-store.ts';
import { packShard, readShards } from './shard-store.ts';

/** The sections that people write in running text. */
const writtenSections = ['commentary', 'about'];

/** An index with the packed blocks of its passages, in order. */
export type PackedIndex = MergedIndex & { readonly blocks: readonly Uint8Array[] };

/** The index of the site built in `dist`. Its documents are read part by part; parts that have not changed are taken from the folder `kept`, and what pages say from a file beside it. */
export async function makeIndex(dist: string, kept: string): Promise<PackedIndex> {
  const file = await readData(join(dist, 'api/entities.json'), entitiesFileSchema);
  const entities = sortBy(file.entities, ({ id }) => id);
  const pages = readPageRecords(await readPages(dist), `${kept}-pages.bin`, toPageRecords);
  const documents = await readShards(join(dist, 'api/briefings'), kept);
  const packed = {
    glossary: packShard(toGlossaryShard(entities)),
    documents,
    pages: packShard(toPageShard(sortPages(pages))),
  };
  const languages = documents.flatMap(({ shard }) => shard.documents.map(({ lang }) => lang));
  const units = new Set(documents.flatMap(({ shard }) => shard.units));
  const index = mergeShards({
    glossary: packed.glossary.shard,
    documents: documents.map(({ shard }) => shard),
    pages: packed.pages.shard,
    entities,
    words: toNumberWords(listSearched(languages).map(loadLexicon), currencySymbols, units),
  });
  return { ...index, blocks: listParts(packed).flatMap(({ blocks }) => blocks) };
}

/** The languages in which a query may be: those of the interface and of the documents, where there is data for them. */
function listSearched(languages: readonly string[]): string[] {
  const wanted = new Set<string>([...locales, ...languages]);
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
