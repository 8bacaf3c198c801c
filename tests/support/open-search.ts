import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'fflate';
import { afterAll } from 'vitest';
import { writeSearch } from '../../src/integrations/search-index.ts';
import { countChoices, createPassageTest } from '../../src/search/filter-passages.ts';
import { findPages } from '../../src/search/find-pages.ts';
import { toMonthNames } from '../../src/search/find-periods.ts';
import type { StartFile } from '../../src/search/index-files.ts';
import { createIndexReader } from '../../src/search/index-reader.ts';
import { runSearch } from '../../src/search/run-search.ts';
import { emptyFilters, type SearchState } from '../../src/search/search-state.ts';
import { createTextIndex, type Pagefind, type TextIndex } from '../../src/search/text-index.ts';
import { type SearchCuts, type SearchSources, toSearchIndex } from '../../src/search/to-search-index.ts';
import { serveFolder } from './serve-folder.ts';

/** The search of a site with these sources, through the files as a browser gets them and Pagefind's own program. */
export async function openSearch(sources: SearchSources, locale = 'en', cuts: SearchCuts = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'concordance-search-'));
  await writeSearch(toSearchIndex(sources, cuts), folder);
  const server = await serveFolder(folder);
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  let bytes = 0;
  const load = async (path: string): Promise<unknown> => {
    const file = readFileSync(join(folder, 'search', `${path}.bin`));
    bytes += file.length;
    return JSON.parse(new TextDecoder().decode(gunzipSync(file)));
  };
  const reader = createIndexReader((await load('start')) as StartFile, load, locale);
  const openTexts = async (lang: string): Promise<TextIndex[]> => {
    const program = pathToFileURL(join(folder, 'pagefind', lang, 'pagefind.js')).href;
    const count = reader.start.languages[lang]?.bundles ?? 1;
    const texts: TextIndex[] = [];
    for (let index = 0; index < count; index++) {
      const { createInstance } = await import(`${program}?${index}`);
      const basePath = `${server.url}pagefind/${lang}/${count > 1 ? `${index}/` : ''}`;
      const pagefind: Pagefind = createInstance({ noWorker: true, basePath });
      texts.push(createTextIndex(lang, pagefind));
    }
    return texts;
  };
  const texts = new Map(
    await Promise.all(reader.languages.map(async (lang) => [lang, await openTexts(lang)] as const)),
  );
  const months = toMonthNames(reader.languages);
  const run = async (
    query: string,
    plain: readonly string[],
    filters: SearchState['filters'],
    languages: readonly string[],
  ) =>
    runSearch(query, plain, {
      reader,
      months,
      openTexts: async () => languages.flatMap((lang) => texts.get(lang) ?? []),
      isWanted: await createPassageTest(filters, reader),
    });
  return {
    /** Bytes of files that were read until now. */
    readBytes: () => bytes,
    /** What a query finds in some languages, with the ids or paths of the first page of hits. */
    search: async (
      query: string,
      plain: readonly string[] = [],
      filters: Partial<SearchState['filters']> = {},
      languages: readonly string[] = reader.languages,
    ) => {
      const outcome = await run(query, plain, { ...emptyFilters, ...filters }, languages);
      const found = await findPages(outcome, reader)();
      return {
        ...outcome,
        ...found,
        ids: found.hits.map(({ passage }) => ('id' in passage ? passage.id : passage.path)),
      };
    },
    /** What filters can be set to where `query` was asked. */
    countChoices: async (query: string, filters: Partial<SearchState['filters']>) => {
      const { first } = await run(query, [], emptyFilters, reader.languages);
      return countChoices(first.passages, true, { ...emptyFilters, ...filters }, reader);
    },
  };
}
