import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { samplePages } from '../support/list-pages.ts';
import { findLayoutFaults, widenSpacing } from '../support/measure-layout.ts';
import { openBrowser, visitEach } from '../support/open-browser.ts';
import { openFolds } from '../support/page-states.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';

const sites = inject('sites');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** A window of 1280 by 1024 pixels, in the pixels of the page. */
const zooms = {
  'at 400 %': { width: 320, height: 256 },
  'at 200 %': { width: 640, height: 512 },
  'on a phone': { width: 400, height: 800 },
  'on a tablet': { width: 800, height: 1000 },
  'at 100 %': { width: 1280, height: 1024 },
};

describe.each([sites.root])('the site under $base', ({ dist }) => {
  const pages = samplePages(dist);
  let server: FolderServer;
  beforeAll(async () => {
    server = await serveFolder(dist);
  });
  afterAll(() => server?.close());

  async function collectFaults(prepare: (page: Page) => Promise<unknown>, sizes: readonly (keyof typeof zooms)[]) {
    const found = await visitEach(browser, pages, {}, async (page, { path }) => {
      await page.goto(server.url + path);
      await openFolds(page);
      await prepare(page);
      const faults: string[] = [];
      for (const zoom of sizes) {
        await page.setViewportSize(zooms[zoom]);
        for (const fault of await findLayoutFaults(page)) faults.push(`/${path} ${zoom}: ${fault}`);
      }
      return faults;
    });
    return found.flat();
  }

  test('no page scrolls sideways, cuts anything off or sets text on text, however far it is enlarged', async () => {
    const sizes = Object.keys(zooms) as (keyof typeof zooms)[];
    expect(await collectFaults(async () => {}, sizes)).toEqual([]);
  });

  test('nor where the reader has set wider spaces between lines, words and letters', async () => {
    expect(await collectFaults(widenSpacing, ['at 400 %', 'at 100 %'])).toEqual([]);
  });
});
