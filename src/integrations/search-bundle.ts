import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { type SearchFilter, type SearchRecord, toFilterWord } from '../search/search-record.ts';

/** Files of Pagefind's own interfaces, and its worker: this site has its own interface, and three bundles would start three workers. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker|playground)\b/u;

/**
 * Writes the Pagefind bundle of one language, with that language's stemmer, into `folder`.
 * @throws {Error} with Pagefind's own words where it refuses a record.
 */
export async function writeSearchBundle(lang: string, records: readonly SearchRecord[], folder: string): Promise<void> {
  // Pagefind knows languages by their first subtag.
  const language = new Intl.Locale(lang).language;
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`search index for “${lang}”: ${errors.join('; ')}`);
  for (const record of records) await addRecord(index, record, language);
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const hasStemmer = files.some(({ path }) => path === `wasm.${language}.pagefind`);
  const needed = files.filter(({ path }) => !unused.test(path) && !(hasStemmer && path === 'wasm.unknown.pagefind'));
  for (const file of needed) await write(join(folder, file.path), file);
}

async function addRecord(
  index: PagefindIndex,
  { path, content, title, filters, position }: SearchRecord,
  language: string,
) {
  const { errors } = await index.addCustomRecord({
    url: path,
    content: [content, ...toFilterWords(filters)].join(' '),
    language,
    // What stands in `meta` is searched too, so it holds only what should be.
    meta: title ? { title } : {},
    sort: { position: String(position).padStart(9, '0') },
  });
  if (errors.length > 0) throw new Error(`search index, ${path}: ${errors.join('; ')}`);
}

function toFilterWords(filters: SearchRecord['filters']): string[] {
  const names = Object.keys(filters) as SearchFilter[];
  return names.flatMap((name) => filters[name]?.map((value) => toFilterWord(name, value)) ?? []);
}

async function write(path: string, { content }: IndexFile): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
