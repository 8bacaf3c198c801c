import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { auditPage } from '../support/audit-page.ts';
import { listPages } from '../support/list-pages.ts';
import { openBrowser, visitEach } from '../support/open-browser.ts';
import { readHtml } from '../support/read-html.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';

const { dist } = inject('sites').root;
const pages = listPages(dist).filter(({ path }) => path.endsWith('about/components/'));
let browser: Browser;
let server: FolderServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveFolder(dist)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

test('every language of the interface has the components, linked from what is said about the site', () => {
  expect(pages.map(({ path }) => path)).toEqual(['about/components/', 'it/about/components/', 'ro/about/components/']);
  for (const { path } of pages) {
    const about = readHtml(dist, path.replace('components/', 'index.html'));
    expect(about.some((element) => element.get('href') === `/${path}`)).toBe(true);
  }
});

test('the components are in no menu, and search engines are asked to leave them out', () => {
  for (const { file, path } of pages) {
    const robots = readHtml(dist, file).find((element) => element.get('name') === 'robots');
    expect(robots?.get('content')).toBe('noindex');
    const front = readHtml(dist, path.replace('about/components/', 'index.html'));
    expect(front.some((element) => element.get('href') === `/${path}`)).toBe(false);
  }
});

test.each([
  ['light', { colorScheme: 'light' }, []],
  ['dark', { colorScheme: 'dark' }, []],
  // The system chooses the colours, and axe reads those of the page.
  ['forced', { forcedColors: 'active' }, ['color-contrast']],
] as const)('no state of a component has an accessibility fault in %s colours', async (_, options, without) => {
  const found = await visitEach(browser, pages, options, async (page, { path }) => {
    await page.goto(server.url + path);
    expect(await page.locator('.example-shown').count()).toBeGreaterThan(100);
    return (await auditPage(page, without)).map((fault) => `/${path}: ${fault}`);
  });
  expect(found.flat()).toEqual([]);
});

test('no state of a component, with the longest word or from right to left, makes the page scroll sideways', async () => {
  const found = await visitEach(browser, pages, {}, async (page, { path }) => {
    await page.goto(server.url + path);
    const faults: string[] = [];
    for (const width of [320, 400, 800, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      if (needed > width) faults.push(`/${path} needs ${needed} px of ${width}`);
    }
    return faults;
  });
  expect(found.flat()).toEqual([]);
});

test('an example is shown as the scripts would show it, and runs nothing', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}about/components/`);
  const filters = page.locator('#ledger-filters--all-facets form');
  expect(await filters.isVisible()).toBe(true);
  expect(await page.locator('.example-shown script, .example-shown template').count()).toBe(0);
  expect(await page.getByText('<script>alert(1)</script>').first().isVisible()).toBe(true);
  await page.close();
});

test('a preview looks here as the script makes it', async () => {
  const page = await browser.newPage();
  // Whether it stands above or below what it is of depends on where that is in the window.
  const listKinds = (root: string) =>
    page
      .locator(`${root} *`)
      .evaluateAll((all) => [
        ...new Set(
          all.map(({ tagName, className, parentElement }) =>
            `${parentElement?.className} > ${tagName} ${className}`.replace('preview preview-above', 'preview'),
          ),
        ),
      ]);
  await page.goto(`${server.url}about/components/`);
  const shown = await listKinds('.example-shown .preview');
  const [briefing] = listPages(dist).filter(({ kind, locale }) => kind === 'briefings/*' && locale === 'en');
  await page.goto(server.url + (briefing?.path ?? ''));
  const made = new Set<string>();
  for (const mark of ['a.entity-mark', 'a.figure-mark']) {
    await page.locator(`.source-text ${mark}`).first().hover();
    await page.locator('#preview:popover-open').waitFor();
    for (const kind of await listKinds('#preview')) made.add(kind);
  }
  expect(made.size).toBeGreaterThan(3);
  expect([...made].filter((kind) => !shown.includes(kind))).toEqual([]);
  await page.close();
});
