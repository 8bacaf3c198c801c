import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { defaultLocale } from '../../src/i18n/locales.ts';
import { samplePages } from '../support/list-pages.ts';
import { openBrowser, visitEach } from '../support/open-browser.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';
import { watchPage } from '../support/watch-page.ts';

const { root, below } = inject('sites');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  { ...root, pages: samplePages(root.dist) },
  // The scripts are the same in each language; what a base could break shows in one.
  { ...below, pages: samplePages(below.dist).filter(({ locale }) => locale === defaultLocale) },
])('the site under $base', ({ dist, base, pages }) => {
  let server: FolderServer;
  beforeAll(async () => {
    server = await serveFolder(dist, base);
  });
  afterAll(() => server.close());

  test('loads every kind of page without an error, a violation of the policy or a request to another host', async () => {
    const found = await visitEach(browser, pages, {}, async (page, { path }) => {
      const faults = watchPage(page, server.url);
      await page.goto(server.url + path, { waitUntil: 'networkidle' });
      return faults.map((fault) => `/${path}: ${fault}`);
    });
    expect(found.flat()).toEqual([]);
  });

  test('answers an address that does not exist with its own page', async () => {
    const page = await browser.newPage();
    const response = await page.goto(`${server.url}no/such/page/`);
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0);
    await page.close();
  });
});
