import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { settings } from '../../astro.config.mjs';
import { locales, toLocaleParam } from '../../src/i18n/locales.ts';
import { openBrowser } from '../support/open-browser.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';

const { dist, base } = inject('sites').below;
let browser: Browser;
let server: FolderServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveFolder(dist, base)]);
});
afterAll(() => Promise.all([browser?.close(), server?.close()]));

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(server.url + path);
  return page;
}
const homes = locales.map((locale) => {
  const param = toLocaleParam(locale);
  return { locale, home: param ? `${param}/` : '' };
});

describe.each(homes)('the front page in $locale', ({ locale, home }) => {
  test('asks questions that the search answers', async () => {
    const page = await open(home);
    const links = page.locator('.front-questions a');
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses).toHaveLength(3);
    for (const address of addresses) {
      await page.goto(address);
      const hits = page.locator('[data-search-hits] > li, [data-search-figures] li');
      await expect.poll(() => hits.count(), { message: address, timeout: 20_000 }).toBeGreaterThan(0);
    }
  });

  test('says whose words stand in another language', async () => {
    const page = await open(home);
    const foreign = page.locator(`.leading-figures [lang]:not([lang="${locale}"])`);
    for (const words of await foreign.all()) {
      const isSaid = (await words.locator('xpath=ancestor::*[contains(@class, "words-of-source")]').count()) > 0;
      const isSentence = (await words.locator('xpath=ancestor::*[contains(@class, "figure-sentence")]').count()) > 0;
      const isTitle = (await words.locator('xpath=ancestor::a').count()) > 0;
      expect(isSaid || isSentence || isTitle, await words.innerText()).toBe(true);
    }
    expect(await page.locator('.leading-figures .figure-value').count()).toBeGreaterThan(1);
  });

  test('says how far it can be trusted, with every mark explained one click away', async () => {
    const page = await open(home);
    const marks = page.locator('.front-sure .mark');
    const addresses = await marks.evaluateAll((all) => all.map((mark) => (mark as HTMLAnchorElement).href));
    expect(addresses.length).toBeGreaterThanOrEqual(4);
    for (const address of addresses) {
      await page.goto(address);
      expect(await page.locator(':target').count(), address).toBe(1);
    }
  });
});

test('a page on paper says its full address, and one on a screen does not', async () => {
  const page = await open('figures/');
  const address = page.getByText(`${settings.site.replace(/\/$/u, '')}${base}figures/`, { exact: true });
  expect(await address.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await address.isVisible()).toBe(true);
});

test('who is named most is a list that leads to each of them', async () => {
  const page = await open('');
  const names = page.locator('.front-names a');
  const counts = await page.locator('.front-names .quiet').allInnerTexts();
  const numbers = counts.map((text) => Number(/^\d+/u.exec(text)?.[0]));
  expect(numbers.length).toBeGreaterThan(5);
  const glossary = await open('entities/');
  const all = (await glossary.locator('.entity-counts').allInnerTexts()).map((text) => Number(/\d+/u.exec(text)?.[0]));
  expect(numbers).toEqual(all.toSorted((a, b) => b - a).slice(0, numbers.length));
  const name = await names.first().innerText();
  await names.first().click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(name);
});
