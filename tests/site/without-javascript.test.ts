import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { listPages, samplePages } from '../support/list-pages.ts';
import { openBrowser, visitEach } from '../support/open-browser.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';

const { dist } = inject('sites').root;
const pages = samplePages(dist).filter(({ kind }) => kind !== 'search');
let browser: Browser;
let server: FolderServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveFolder(dist)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

/** What serves only a reader with scripts; the rest of a page must not need them. */
const controls = 'form, fieldset, button, .needs-script, .search-keys, [role="status"]';

/** The words that can be seen in the main part of the page, its controls left out and its folds open. */
async function readMain(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await page.evaluate((selector) => {
    for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
    for (const control of document.querySelectorAll(selector)) control.remove();
  }, controls);
  return (await page.locator('main').innerText()).match(/[\p{L}\p{N}]+/gu) ?? [];
}

test('every kind of page says the same without JavaScript', async () => {
  const read = (javaScriptEnabled: boolean) =>
    visitEach(browser, pages, { javaScriptEnabled }, async (page, { path }) => ({
      path,
      words: await readMain(page, server.url + path),
    }));
  const [withScript, without] = [await read(true), await read(false)];
  const lost = withScript.map(({ path, words }, index) => {
    const there = new Set(without[index]?.words);
    return { path, isLong: words.length > 10, lost: [...new Set(words)].filter((word) => !there.has(word)) };
  });
  expect(lost).toEqual(pages.map(({ path }) => ({ path, isLong: true, lost: [] })));
});

test('both languages of every pair can be read without JavaScript', async () => {
  const paired = listPages(dist).filter(({ kind }) => kind.endsWith('side-by-side'));
  const found = await visitEach(browser, paired, { javaScriptEnabled: false }, async (page, { path }) => {
    await page.goto(server.url + path);
    const originals = await page.locator('[data-pairs] [id^="s-"]:visible').count();
    const translations = await page.locator('[data-pairs] .pair-target:visible').count();
    return { path, isPaired: originals > 0 && originals === translations };
  });
  expect(found).toEqual(paired.map(({ path }) => ({ path, isPaired: true })));
});

test('search says in the page’s language that it needs JavaScript', async () => {
  const pagesOfSearch = listPages(dist).filter(({ kind }) => kind === 'search');
  expect(pagesOfSearch.map(({ locale }) => locale).sort()).toEqual(['en', 'it', 'ro']);
  const said = await visitEach(browser, pagesOfSearch, { javaScriptEnabled: false }, async (page, { path }) => {
    await page.goto(server.url + path);
    return page.locator('main').innerText();
  });
  expect(said).toEqual(pagesOfSearch.map(() => expect.stringContaining('JavaScript')));
  expect(new Set(said).size).toBe(said.length);
});
