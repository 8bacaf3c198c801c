import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createSearchCorpus } from '../../scripts/bench/search-corpus.ts';
import { serveSite } from '../../scripts/bench/serve-site.ts';
import { writeSearch } from '../../src/integrations/search-index.ts';
import { toSearchIndex } from '../../src/search/to-search-index.ts';
import { openBrowser } from '../support/open-browser.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';
import { watchPage } from '../support/watch-page.ts';

const { root, below } = inject('sites');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Waits until the search has said how many results there are, and returns that. */
async function readStatus(page: Page): Promise<string> {
  const status = page.locator('[data-search-status]');
  await page.waitForFunction(() => /[^…]$/u.test(document.querySelector('[data-search-status]')?.textContent ?? ''));
  return (await status.textContent()) ?? '';
}

describe.each([root, below])('search under $base', ({ dist, base }) => {
  let server: FolderServer;
  let page: Page;
  beforeAll(async () => {
    server = await serveFolder(dist, base);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  });
  afterAll(async () => {
    await page.close();
    await server.close();
  });

  async function search(locale: string, query: string): Promise<string[]> {
    await page.goto(`${server.url}${locale}search/?q=${encodeURIComponent(query)}`);
    await readStatus(page);
    return page.locator('[data-search-hits] > li').allTextContents();
  }

  test.each([
    ['an Italian word in another form', '', 'equipaggiamento', 'equipaggiamenti militari'],
    ['an Italian word behind an apostrophe', 'it/', 'economia', 'all’economia cinese'],
    ['a Romanian word without diacritics', 'ro/', 'razboiul', 'războiul său'],
    ['an English word of the translation', '', 'nitrocellulose', 'nitroceluloză'],
    ['a name in another language', '', 'Beijing', 'Pechino'],
    ['a name in another case', 'it/', 'Pechino', 'Beijingul'],
    ['a number in digits', '', '12 million', 'dodici milioni di dollari'],
    ['a number in words of another language', 'ro/', 'five hundred million', '500 de milioane de dolari'],
    ['a share', 'it/', '90%', '90%'],
    ['words in this order', '', '"lethal weapons"', 'armi letali'],
  ])('%s is found', async (_, locale, query, expected) => {
    const hits = await search(locale, query);
    expect(hits.filter((hit) => hit.includes(expected))).not.toEqual([]);
  });

  test.each(['xyzzy', '"weapons lethal"', '7.3 trillion', '7.3 billion', '半导体', '€ 3,5 mld.'])(
    '%s is not found, and the page helps on',
    async (query) => {
      expect(await search('', query)).toEqual([]);
      expect(await page.locator('.search-advice > li').count()).toBeGreaterThan(2);
    },
  );

  test.each([
    ['12 million', 'dodici milioni di dollari'],
    ['200–500 million', '200 de milioane de dolari'],
    ['over 500 million dollars', 'peste 500 de milioane de dolari'],
    ['Q4 2023', 'aproximativ 900 de milioane de dolari'],
    ['T4 2023', 'aproximativ 900 de milioane de dolari'],
  ])('“%s” finds the figure “%s” and its sentence', async (query, words) => {
    const hits = await search('', query);
    expect(hits.filter((hit) => hit.includes(words.replace(/^(?:peste|aproximativ) /u, '')))).not.toEqual([]);
    const figures = await page.locator('[data-search-figures] [data-part="quote"]').allTextContents();
    expect(figures).toContain(words);
  });

  test('a number that stands nowhere is said not to be found; none of its words is looked for', async () => {
    expect(await search('', '7.3 billion')).toEqual([]);
    expect(await page.locator('[data-search-figures] [data-search-link]').count()).toBe(0);
    expect(await readStatus(page)).toContain('Nothing here has 7.3 billion');
    const hits = await search('', '7.3 billion drones');
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.filter((hit) => !/dron/u.test(hit))).toEqual([]);
    expect(await readStatus(page)).toContain('Nothing here has 7.3 billion');
  });

  test('a slip in a name offers the name, and searches for it only when asked', async () => {
    expect(await search('', 'Bejing')).toEqual([]);
    await page.getByRole('button', { name: 'Beijing', exact: true }).click();
    await page.waitForURL(/q=Beijing/u);
    await page.locator('.search-chip').waitFor();
    expect(await page.locator('[name="q"]').inputValue()).toBe('Beijing');
    expect(await page.locator('[data-search-hits] > li').count()).toBeGreaterThan(3);
    await page.goBack();
    await page.getByRole('button', { name: 'Beijing', exact: true }).waitFor();
  });

  test('every translation shown says what it is worth', async () => {
    await search('', 'drones');
    const translated = page.locator('[data-search-hits] > li', { has: page.locator('[translate="no"][lang]') });
    const sources = await translated.locator('[data-part="source"]').allInnerTexts();
    expect(sources.length).toBeGreaterThan(2);
    expect(sources.filter((text) => !/draft|reviewed|changed|person|program/u.test(text))).toEqual([]);
  });

  test('a passage is shown once, in the reader’s language and in its own, each marked as such', async () => {
    await search('', 'drones');
    const links = await page
      .locator('[data-search-hits] [data-search-link]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(new Set(links).size).toBe(links.length);
    const hit = page.locator('[data-search-hits] > li', { has: page.locator('[translate="no"][lang="ro"]') }).first();
    expect(await hit.locator('[data-search-link]').getAttribute('lang')).toBe('en');
  });

  test('the best hit leads to the sentence', async () => {
    await search('it/', 'nitrocellulosa');
    await page.locator('[data-search-link]').first().click();
    await page.waitForURL(/\/it\/briefings\/[^/]+\/side-by-side\/#s-/u);
    expect(await page.locator(':target').textContent()).toContain('nitroceluloză');
    expect(await page.locator(':target').isVisible()).toBe(true);
  });

  test('a name is a chip, and without it a word', async () => {
    const all = await search('', 'Pechino');
    await page.locator('.search-chip button').click();
    await page.waitForURL(/plain=pechino/u);
    await readStatus(page);
    const plain = await page.locator('[data-search-hits] > li').allTextContents();
    expect(plain).not.toEqual(all);
    expect(plain.length).toBeGreaterThan(0);
    expect(plain.filter((hit) => !hit.includes('Pechino'))).toEqual([]);
  });

  test('a filter narrows the search, and the way back widens it', async () => {
    const all = await search('', 'drones');
    await page.locator('[data-search-filters] > summary').click();
    await page.locator('[name="language"]').selectOption('ro');
    await page.waitForURL(/language=ro/u);
    await page.waitForFunction(
      (count) => document.querySelectorAll('[data-search-hits] > li').length < count,
      all.length,
    );
    await page.goBack();
    await page.waitForFunction(
      (count) => document.querySelectorAll('[data-search-hits] > li').length === count,
      all.length,
    );
  });

  test('filters say how many results each choice leaves, and leave as many', async () => {
    await search('', 'China');
    await page.locator('[data-search-filters] > summary').click();
    const option = page.locator('[name="document"] option:nth-child(2)');
    await option.waitFor({ state: 'attached' });
    const [, count] = /\((\d+)\)$/u.exec((await option.textContent()) ?? '') ?? [];
    await page.locator('[name="document"]').selectOption({ index: 1 });
    await page.waitForURL(/document=/u);
    await page.waitForFunction(
      (expected) => document.querySelector('[data-search-status]')?.textContent?.startsWith(`${expected} result`),
      count,
    );
    await page.locator('.search-chip button').last().click();
    await page.waitForFunction(() => !location.search.includes('document='));
  });

  test('an address with a name taken as a word and a filter shows just that', async () => {
    await page.goto(`${server.url}search/?q=Pechino&language=it&plain=pechino`);
    await readStatus(page);
    expect(await page.locator('.search-chip').allInnerTexts()).toEqual([expect.stringContaining('Italian')]);
    const hits = await page.locator('[data-search-hits] > li').allTextContents();
    expect(hits.filter((hit) => !hit.includes('Pechino'))).toEqual([]);
  });

  test('what the interface’s language has is shown first; the other languages add to it and move nothing', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/pagefind\/(?:it|ro)\//u, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(`${server.url}search/?q=drone`);
    const links = page.locator('[data-search-hits] [data-search-link]');
    await links.first().waitFor();
    expect(await page.locator('[data-search-status]').textContent()).toMatch(/Searching in 2 of 3 languages…$/u);
    const read = () => links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const first = await read();
    await links.nth(1).focus();
    release();
    await readStatus(page);
    await page.unroute(/pagefind/u);
    expect((await read()).slice(0, first.length)).toEqual(first);
    expect(await links.nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('what is read out is one polite region that says how many there are', async () => {
    await search('', 'drones');
    expect(await page.locator('main [role="status"], main [aria-live]').count()).toBe(1);
    const count = await page.locator('[data-search-hits] > li').count();
    expect(await readStatus(page)).toBe(`${count} results. Searched in English, Italian, and Romanian.`);
  });

  test('any page has it by a key, and loads nothing of it before', async () => {
    const requests: string[] = [];
    const listen = (request: { url(): string }) => requests.push(request.url());
    page.on('request', listen);
    await page.goto(`${server.url}ro/figures/`, { waitUntil: 'networkidle' });
    page.off('request', listen);
    expect(requests.filter((url) => /\/search\/|pagefind|panel/u.test(url))).toEqual([]);
    const faults = watchPage(page, server.url);
    for (const key of ['/', 'Control+k']) {
      await page.keyboard.press(key);
      await page.locator('dialog[open] [name="q"]').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
    }
    expect(faults).toEqual([]);
  });

  test('the arrow keys go to the results and back, Escape closes, and the reader is where they were', async () => {
    await page.goto(`${server.url}figures/`);
    const opener = page.locator('a[data-search-open]');
    await opener.press('Enter');
    await page.locator('dialog[open] [name="q"]').fill('sanctions');
    await readStatus(page);
    const focused = () => page.evaluate(() => document.activeElement?.closest('li, [name="q"]')?.tagName);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('LI');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('INPUT');
    await page.keyboard.press('Escape');
    expect(await opener.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('a slash typed into a field stays there', async () => {
    await search('', 'drones');
    await page.locator('[name="q"]').press('End');
    await page.locator('[name="q"]').press('/');
    expect(await page.locator('[name="q"]').inputValue()).toBe('drones/');
  });
});

describe('where search cannot work', () => {
  let server: FolderServer;
  beforeAll(async () => {
    server = await serveFolder(root.dist, root.base);
  });
  afterAll(() => server.close());

  test('without JavaScript the page says so, in its language, and leads on', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.url}it/search/`);
    expect(await page.getByText('La ricerca ha bisogno di JavaScript').isVisible()).toBe(true);
    expect(await page.locator('main a[href="/it/entities/"]').isVisible()).toBe(true);
    await context.close();
  });

  test('without its index it says so, and works once the index is there', async () => {
    const page = await browser.newPage();
    await page.route('**/*.bin', (route) => route.abort());
    await page.goto(`${server.url}search/?q=drones`);
    await page.getByText('The search index could not be loaded.').waitFor();
    await page.unroute('**/*.bin');
    await page.locator('[data-search-failure] button').click();
    expect(await readStatus(page)).toMatch(/result/u);
    await page.close();
  });

  test('where a file of it is gone it says so', async () => {
    const page = await browser.newPage();
    await page.route('**/pagefind/en/index/**', (route) => route.fulfill({ status: 404 }));
    await page.goto(`${server.url}search/?q=drones`);
    await page.getByText('The search index could not be loaded.').waitFor();
    await page.close();
  });

  test('where WebAssembly is refused it says so, and asks for nothing', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.route('**/search/?*', async (route) => {
      const response = await route.fetch();
      const policy = response.headers()['content-security-policy'] ?? '';
      const headers = { ...response.headers(), 'content-security-policy': policy.replace(" 'wasm-unsafe-eval'", '') };
      await route.fulfill({ response, headers });
    });
    await page.goto(`${server.url}search/?q=drones`);
    await page.getByText('Search needs WebAssembly').waitFor();
    expect(asked.filter((url) => /pagefind|\.bin/u.test(url))).toEqual([]);
    await page.close();
  });

  test('in a browser that cannot read it it says so', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
    await page.goto(`${server.url}search/?q=drones`);
    await page.getByText('Search needs a browser from 2023 or later.').waitFor();
    await page.close();
  });
});

describe('with many documents', () => {
  let server: Awaited<ReturnType<typeof serveSite>>;
  let dist: string;
  let queries: Readonly<Record<string, string>>;
  beforeAll(async () => {
    dist = mkdtempSync(join(tmpdir(), 'concordance-search-'));
    cpSync(root.dist, dist, { recursive: true });
    const corpus = createSearchCorpus(150);
    queries = corpus.queries;
    await writeSearch(toSearchIndex(corpus.sources), dist);
    server = await serveSite(dist);
  });
  afterAll(() => {
    server.close();
    rmSync(dist, { recursive: true });
  });

  test('the first results of a query come with less than 250 KB, the program and the panel included', async () => {
    let answered = 0;
    for (const query of Object.values(queries)) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${server.url}figures/`, { waitUntil: 'networkidle' });
      const devtools = await context.newCDPSession(page);
      let bytes = 0;
      devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
        bytes += encodedDataLength;
      });
      await devtools.send('Network.enable');
      await page.keyboard.press('/');
      await page.locator('dialog[open] [name="q"]').fill(query);
      const hits = page.locator('[data-search-hits] > li');
      await Promise.race([hits.first().waitFor(), readStatus(page)]);
      const isFirst = !/of 3|Searched/u.test((await page.locator('[data-search-status]').textContent()) ?? '');
      if ((await hits.count()) > 0) answered++;
      expect(bytes).toBeGreaterThan(20_000);
      // Words that the first language does not have need the program of another.
      if (isFirst && (await hits.count()) > 0) expect(bytes).toBeLessThan(250_000);
      await context.close();
    }
    expect(answered).toBeGreaterThan(7);
  });
});
