import { createIndex, type PagefindIndex } from 'pagefind';
import { type SearchRecord, toRecordHtml } from '../search/search-record.ts';
import { packBundle } from './pack-bundle.ts';

/** Files of Pagefind's own interfaces, and its worker: this site has its own interface, and each bundle would start a worker. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker|playground)\b/u;

/**
 * Makes the Pagefind bundle of one language, with that language's stemmer. Returns its files by path.
 * @throws {Error} with Pagefind's own words where it refuses a record.
 */
export async function createSearchBundle(
  lang: string,
  records: readonly SearchRecord[],
): Promise<Map<string, Uint8Array>> {
  const language = toPagefindLanguage(lang);
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`search index for “${lang}”: ${errors.join('; ')}`);
  for (const record of records) await addRecord(index, record);
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const hasStemmer = files.some(({ path }) => path === `wasm.${language}.pagefind`);
  const needed = files
    .filter(({ path }) => !unused.test(path) && !(hasStemmer && path === 'wasm.unknown.pagefind'))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return packBundle(needed);
}

/**
 * Pagefind knows languages by their first subtag. It would cut Chinese, Japanese and their like by a dictionary; here they
 * are cut into pairs of characters already, as queries are.
 */
function toPagefindLanguage(lang: string): string {
  const { language } = new Intl.Locale(lang);
  return /^(?:zh|ja|ko|th|lo|km|my)$/u.test(language) ? 'und' : language;
}

async function addRecord(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: String(record.number), content: toRecordHtml(record) });
  if (errors.length > 0) throw new Error(`search index, record ${record.number}: ${errors.join('; ')}`);
}
