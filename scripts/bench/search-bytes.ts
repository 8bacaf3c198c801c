import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { writeSearch } from '../../src/integrations/search-index.ts';
import { toSearchIndex } from '../../src/search/to-search-index.ts';
import { findChromium } from '../find-chromium.ts';
import { createSearchCorpus } from './search-corpus.ts';
import { serveSite } from './serve-site.ts';

/** What one query costs a reader who has loaded nothing of the search: the panel, its program, the index and the words shown. */
export interface SearchCost {
  readonly name: string;
  /** What the panel says in the end. */
  readonly status: string;
  /** Bytes on the wire with their headers: to the first results, and until all languages have answered. */
  readonly first: number;
  readonly all: number;
  readonly files: number;
}

/** Milliseconds for a query. */
const patience = 60_000;

/**
 * Makes the search of `count` documents in three languages as a build does, puts it in the place of that of the site in `dist`, and
 * counts in Chromium what each kind of query loads.
 */
export async function measureSearch(dist: string, count: number): Promise<SearchCost[]> {
  const { sources, queries } = createSearchCorpus(count);
  const folder = mkdtempSync(join(tmpdir(), 'concordance-search-'));
  await writeSearch(toSearchIndex(sources), folder);
  try {
    return await measureQueries([folder, dist], queries);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Counts in Chromium what queries load from a site; a file is taken from the first of `folders` that has it. */
export async function measureQueries(
  folders: readonly string[],
  queries: Readonly<Record<string, string>>,
): Promise<SearchCost[]> {
  const site = await serveSite(...folders);
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--no-first-run'];
  const browser = await chromium.launch({ executablePath: findChromium(), args });
  try {
    const costs: SearchCost[] = [];
    for (const [name, query] of Object.entries(queries)) costs.push({ name, ...(await ask(browser, site.url, query)) });
    return costs;
  } finally {
    await browser.close();
    site.close();
  }
}

async function ask(browser: Browser, url: string, query: string): Promise<Omit<SearchCost, 'name'>> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${url}figures/`, { waitUntil: 'networkidle' });
  const loaded: number[] = [];
  const count = () => loaded.reduce((sum, bytes) => sum + bytes, 0);
  const devtools = await context.newCDPSession(page);
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => loaded.push(encodedDataLength));
  await devtools.send('Network.enable');
  await page.keyboard.press('/');
  await page.locator('dialog[open] [name="q"]').fill(query);
  await waitForStatus(page, '[^ ]');
  const first = count();
  await waitForStatus(page, '[^…]$');
  const status = (await page.locator('[data-search-status]').textContent()) ?? '';
  const cost = { status, first, all: count(), files: loaded.length };
  await context.close();
  return cost;
}

/** Waits until the status is one of a finished search, or says at least how many results there are so far. */
async function waitForStatus(page: Page, pattern: string): Promise<void> {
  await page.waitForFunction(
    (source) => {
      const text = document.querySelector('[data-search-status]')?.textContent ?? '';
      const isAnswer = document.querySelector('[data-search-hits] > li') !== null || !text.endsWith('…');
      return text !== '' && isAnswer && new RegExp(source, 'u').test(text);
    },
    pattern,
    { timeout: patience },
  );
}
