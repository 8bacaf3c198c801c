import { type Browser, type BrowserContextOptions, devices, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { listPages } from '../support/list-pages.ts';
import { openBrowser } from '../support/open-browser.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';

const { dist, base } = inject('sites').below;
const pages = listPages(dist);
let browser: Browser;
let server: FolderServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveFolder(dist, base)]);
});
afterAll(() => Promise.all([browser?.close(), server?.close()]));

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(server.url + path);
  return page;
}
const find = (kind: string, locale = 'en') =>
  pages.find((page) => page.kind === kind && page.locale === locale)?.path ?? '';

test.each(['figures/*', 'entities/*'])('on %s evidence begins in the reader’s language, both as dark', async (kind) => {
  const page = await open(kind === 'entities/*' ? 'entities/beijing/' : find(kind));
  const evidence = page.locator('.figure-evidence, .kwic-sentence').first();
  await page.locator('details').evaluateAll((all) => all.map((one) => one.setAttribute('open', '')));
  const [first, second] = await evidence
    .locator('p')
    .evaluateAll((all) =>
      all
        .slice(0, 2)
        .map((one) => ({ lang: one.closest('[lang]')?.getAttribute('lang'), ink: getComputedStyle(one).color })),
    );
  expect(first?.lang).toBe('en');
  expect(['it', 'ro']).toContain(second?.lang);
  expect(second?.ink).toBe(first?.ink);
});

test.each([
  ['it', 'in inglese'],
  ['ro', 'în engleză'],
])('in %s what is said in English only is said to be', async (locale, label) => {
  const page = await open(find('briefings/*', locale));
  const list = await page.locator('#commentary ~ .link-list').first().locator('li').allTextContents();
  expect(list.length).toBeGreaterThan(0);
  for (const text of list) expect(text).toContain(`(${label})`);
  expect(await page.locator('.facts-source').textContent()).toContain(`(${label})`);
  const notes = await page.locator('.note:has([lang="en"])').allTextContents();
  expect(notes.length).toBeGreaterThan(0);
  for (const text of notes) expect(text).toContain(label);
});

test('on a phone no name is cut, nor a key named that it has not', async () => {
  const page = await open('entities/china/', { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } });
  const cut = await page
    .locator('.names span[lang]:visible')
    .evaluateAll((all) =>
      all
        .filter((one) => !one.textContent.includes(' ') && one.getClientRects().length > 1)
        .map((one) => one.textContent),
    );
  expect(await page.locator('.names span[lang]:visible').count()).toBeGreaterThan(2);
  expect(cut).toEqual([]);
  expect(await page.locator('.search-open kbd').isVisible()).toBe(false);
  expect(await (await open('')).locator('.search-open kbd').isVisible()).toBe(true);
});

test('a line of mentions has one triangle, and a list that is cut says of how many', async () => {
  const page = await open('entities/beijing/');
  const display = await page
    .locator('.kwic summary')
    .first()
    .evaluate((one) => getComputedStyle(one).display);
  expect(display).toBe('block');
  const labels = await page.locator('.rail-group:not(.rail-sections)').allTextContents();
  expect(labels.join(' ')).toMatch(/Same type: \d+ of \d+.*All \d+/su);
});

test('on a narrow screen side by side is said to be stacked', async () => {
  const path = find('briefings/*/side-by-side');
  const note = (page: Page) => page.getByText('on this narrow screen: stacked');
  expect(await note(await open(path, { viewport: { width: 390, height: 844 } })).isVisible()).toBe(true);
  expect(await note(await open(path)).isVisible()).toBe(false);
});
