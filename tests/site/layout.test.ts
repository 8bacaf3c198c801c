import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { listPages, samplePages } from '../support/list-pages.ts';
import { openBrowser, visitEach } from '../support/open-browser.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';

const { dist } = inject('sites').root;
const pairedPages = listPages(dist).filter(({ kind }) => kind.endsWith('side-by-side'));
let browser: Browser;
let server: FolderServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveFolder(dist)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

const viewportOf = (width: number) => ({ viewport: { width, height: 800 } });

const widths = [320, 400, 800, 1280];

test('no kind of page scrolls sideways, from the narrowest screen to a wide one', async () => {
  const found = await visitEach(browser, samplePages(dist), {}, async (page, { path }) => {
    await page.goto(server.url + path);
    const faults: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      if (needed > width) faults.push(`/${path} needs ${needed} px of ${width}`);
    }
    return faults;
  });
  expect(found.flat()).toEqual([]);
});

/** Where the text of an original and of its translation begins and ends, for each pair that has both, in px. */
function measurePairs(page: Page) {
  return page.evaluate(() => {
    const toBox = (cell: Element) => {
      const { top, bottom, left, right } = cell.getBoundingClientRect();
      return { top, bottom, left, right };
    };
    return [...document.querySelectorAll('[data-pairs] [id^="s-"]')].flatMap((segment) => {
      const cells = [...(segment.closest('li')?.querySelectorAll('.pair-text') ?? [])];
      const [original, translation] = cells.map(toBox);
      return original && translation ? [{ id: segment.id, original, translation }] : [];
    });
  });
}

test('original and translation stand level, side by side, at 1280 px', async () => {
  expect(pairedPages).not.toEqual([]);
  const found = await visitEach(browser, pairedPages, viewportOf(1280), async (page, { path }) => {
    await page.goto(server.url + path);
    const pairs = await measurePairs(page);
    const uneven = pairs.filter(({ original, translation }) => {
      const isLevel = Math.abs(original.top - translation.top) <= 1;
      return !isLevel || translation.left < original.right;
    });
    return { path, pairs: pairs.length > 0, uneven: uneven.map(({ id }) => id) };
  });
  expect(found).toEqual(pairedPages.map(({ path }) => ({ path, pairs: true, uneven: [] })));
});

test('original and translation stand one above the other at 400 px', async () => {
  const found = await visitEach(browser, pairedPages, viewportOf(400), async (page, { path }) => {
    await page.goto(server.url + path);
    const pairs = await measurePairs(page);
    const unstacked = pairs.filter(({ original, translation }) => translation.top < original.bottom);
    return { path, pairs: pairs.length > 0, unstacked: unstacked.map(({ id }) => id) };
  });
  expect(found).toEqual(pairedPages.map(({ path }) => ({ path, pairs: true, unstacked: [] })));
});
