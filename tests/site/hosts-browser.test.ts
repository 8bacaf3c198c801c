import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, onTestFinished, test } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { type HostedCopy, serveHosted } from '../support/serve-hosted.ts';
import { watchPage } from '../support/watch-page.ts';

const sites = inject('sites');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe.each([
  ['below a path', sites.below],
  ['at the root of a host', sites.root],
] as const)('a reader’s browser, of a site that nginx serves %s', (_, built) => {
  let copy: HostedCopy;
  let context: BrowserContext;
  let page: Page;
  let faults: readonly string[];
  const asked: string[] = [];

  beforeAll(async () => {
    copy = await serveHosted('nginx', built);
  });
  afterAll(() => copy?.stop());
  beforeEach(async () => {
    context = await browser.newContext({ permissions: ['clipboard-write', 'clipboard-read'] });
    asked.length = 0;
    // A context sees the requests of workers, prefetches and icons too.
    context.on('request', (request) => asked.push(request.url()));
    page = await context.newPage();
    faults = watchPage(page, copy.url);
    onTestFinished(() => context.close());
  });

  const [slug = ''] = readdirSync(join(built.dist, 'api/briefings')).map((name) => name.replace(/\.json$/u, ''));
  const [figure = ''] = readdirSync(join(built.dist, 'figures')).filter((name) => name.startsWith('f-'));
  // What was still on its way when a page was left, the browser itself gives up.
  const listFaults = () => faults.filter((fault) => !fault.includes('net::ERR_ABORTED'));
  const expectPeace = () => {
    expect(listFaults()).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => !url.startsWith(copy.url))).toEqual([]);
  };

  test.each([
    ['the front page', '', 'h1'],
    ['a briefing', `briefings/${slug}/`, '[data-figure]'],
    ['the original beside its translation', `briefings/${slug}/side-by-side/`, '.pair'],
    ['a figure', `figures/${figure}/`, 'h1'],
    ['the ledger', 'figures/', 'table'],
    ['the timeline in Romanian', 'ro/timeline/', 'main li'],
    ['a card for frames', `figures/${figure}/card/`, 'main'],
    ['what about says of data', 'it/about/data/', 'h1'],
  ])('asks nobody else and is refused nothing by %s', async (_, path, selector) => {
    await page.goto(copy.url + path, { waitUntil: 'networkidle' });
    await page.locator(selector).first().waitFor();
    // A sheet or a font that was refused would leave the browser's own.
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true);
    expect(await page.evaluate(() => [...document.styleSheets].length)).toBeGreaterThan(0);
    expectPeace();
  });

  test('finds words, and leads to the sentence', async () => {
    await page.goto(`${copy.url}search/`);
    await page.locator('input[name="q"]').first().fill('sanctions');
    await page.keyboard.press('Enter');
    await page.locator('[data-search-hits] [data-search-link][href*="#s-"]').first().click();
    await page.waitForURL(/#s-/u);
    await page.locator(':target').waitFor();
    expect(asked.some((url) => url.includes('/pagefind/'))).toBe(true);
    expectPeace();
  });

  test('opens the search over a page by its key', async () => {
    await page.goto(`${copy.url}briefings/`, { waitUntil: 'networkidle' });
    await page.keyboard.press('/');
    await page.locator('dialog[open] input[name="q"]').fill('China');
    await page.locator('dialog[open] [data-search-hits] [data-search-link]').first().waitFor();
    expectPeace();
  });

  test('is led on from a folder without its last stroke', async () => {
    await page.goto(`${copy.url}figures`);
    expect(page.url()).toBe(`${copy.url}figures/`);
    expectPeace();
  });

  test('shows the page for lost addresses at any depth, and its links lead home', async () => {
    for (const path of ['lost', 'ro/briefings/lost/deep/down/']) {
      await page.goto(copy.url + path, { waitUntil: 'networkidle' });
      // A browser says of every page that is not found that it could not be loaded.
      expect(listFaults().filter((fault) => !fault.includes('404'))).toEqual([]);
      expect(await page.locator('section.missing').count()).toBe(3);
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Source Serif');
      await page.locator('section.missing a').first().click();
      await page.waitForURL(copy.url);
    }
    expect(asked.filter((url) => !url.startsWith(copy.url))).toEqual([]);
  });

  test('copies what a button copies', async () => {
    await page.goto(`${copy.url}figures/${figure}/`, { waitUntil: 'networkidle' });
    await page.locator('button[data-copy], main button').first().click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
    expectPeace();
  });

  test('runs nothing that a page should not have', async () => {
    await page.goto(copy.url);
    const isRun = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.head.append(script);
      const { promise, resolve } = Promise.withResolvers<boolean>();
      const other = document.createElement('img');
      other.addEventListener('error', () => resolve('ran' in window));
      other.addEventListener('load', () => resolve(true));
      other.src = 'http://127.0.0.1:1/tracker.png';
      document.body.append(other);
      return promise;
    });
    expect(isRun).toBe(false);
    expect(faults.filter((fault) => fault.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(2);
  });

  test.each([
    ['shows a card in a frame of another site', `figures/${figure}/card/`, true],
    ['refuses a page in one', `figures/${figure}/`, false],
  ])('%s', async (_, path, isShown) => {
    const body = `<iframe src="${copy.url}${path}"></iframe>`;
    const other = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(body));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      other.close();
      other.closeAllConnections();
    });
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`, { waitUntil: 'networkidle' });
    const frame = page.frames().at(1);
    expect(await frame?.locator('main').count()).toBe(isShown ? 1 : 0);
  });
});
