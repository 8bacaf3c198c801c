import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
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

  test.each(['xyzzy', '"weapons lethal"', '7.3 trillion', 'qwertyuiop'])(
    '%s is not found, and the page helps on',
    async (query) => {
      expect(await search('', query)).toEqual([]);
      expect(await page.locator('.search-advice > li').count()).toBeGreaterThan(2);
    },
  );

  test('a number that nothing has finds no figure, and what shares only its scale word is said to be part of it', async () => {
    const figures = page.locator('[data-search-figures] [data-search-link]');
    await search('', '12 million');
    expect(await figures.count()).toBe(1);
    const hits = await search('', '7.3 billion');
    expect(hits.filter((hit) => hit.includes('7.3'))).toEqual([]);
    expect(await figures.count()).toBe(0);
    const said = await page.locator('main').innerText();
    expect(said).toContain('Nothing has all of these words. These results have some of them.');
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
    expect(plain.filter((hit) => hit.includes('Beijingul'))).toEqual([]);
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
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${server.url}search/?q=drones`);
    await page.getByText('The search index could not be loaded.').waitFor();
    await page.unroute('**/pagefind/**');
    await page.locator('[data-search-failure] button').click();
    expect(await readStatus(page)).toMatch(/result/u);
    await page.close();
  });

  test('where WebAssembly is refused it says so', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      const refuse = () => {
        throw new WebAssembly.CompileError('refused');
      };
      Object.defineProperty(WebAssembly, 'Module', { value: refuse });
    });
    await page.goto(`${server.url}search/?q=drones`);
    await page.getByText('Search needs WebAssembly').waitFor();
    await page.close();
  });
});
