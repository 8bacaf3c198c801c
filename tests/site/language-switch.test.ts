import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { listPages } from '../support/list-pages.ts';
import { openBrowser } from '../support/open-browser.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';

const { dist, base } = inject('sites').below;
const sideBySide = listPages(dist).find(({ kind, locale }) => kind === 'briefings/*/side-by-side' && locale === 'en');
let browser: Browser;
let server: FolderServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveFolder(dist, base)]);
});
afterAll(() => Promise.all([browser?.close(), server?.close()]));

test.each([
  ['search/', '?q=dollari+2023', ''],
  ['figures/', '?kind=money', ''],
  ['timeline/', '?q=x', ''],
  [sideBySide?.path ?? '', '?view=stacked', '#main'],
])('another language of %s keeps what the address says, by pointer and by keyboard', async (path, query, hash) => {
  for (const way of ['pointer', 'keyboard'] as const) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    onTestFinished(() => page.close());
    await page.goto(`${server.url}${path}${query}${hash}`);
    const { search, hash: place } = new URL(page.url());
    expect(search).toBe(query);
    const link = page.locator('.language-switch a[hreflang="it"]');
    const other = (await link.getAttribute('href')) ?? '';
    expect(other.startsWith(`${base}it/${path.split('/')[0]}/`)).toBe(true);
    if (way === 'pointer') await link.click();
    else {
      await link.focus();
      await page.keyboard.press('Enter');
    }
    await page.waitForURL((url) => url.pathname === other);
    const after = new URL(page.url());
    expect([after.search, after.hash]).toEqual([query, place]);
  }
});

test('where the address says nothing, the language link is as it was written', async () => {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.goto(`${server.url}about/`);
  const link = page.locator('.language-switch a[hreflang="ro"]');
  const before = await link.getAttribute('href');
  await link.click();
  await page.waitForURL((url) => `${url.pathname}${url.search}${url.hash}` === before);
});
