import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { auditPage } from '../support/audit-page.ts';
import { samplePages } from '../support/list-pages.ts';
import { openBrowser, visitEach } from '../support/open-browser.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';

const { dist } = inject('sites').root;
let browser: Browser;
let server: FolderServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveFolder(dist)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

const colours = ['light', 'dark'] as const;

test('no kind of page has an accessibility fault, in light or in dark colours', async () => {
  const found = await visitEach(browser, samplePages(dist), {}, async (page, { path }) => {
    await page.goto(server.url + path);
    const faults: string[] = [];
    for (const colorScheme of colours) {
      await page.emulateMedia({ colorScheme });
      for (const fault of await auditPage(page)) faults.push(`/${path}, ${colorScheme}: ${fault}`);
    }
    return faults;
  });
  expect(found.flat()).toEqual([]);
});
