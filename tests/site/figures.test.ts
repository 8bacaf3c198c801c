import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { figuresFileSchema } from '../../src/model/api.ts';
import { openBrowser } from '../support/open-browser.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';

const { dist } = inject('sites').root;
const { figures } = figuresFileSchema.parse(JSON.parse(readFileSync(join(dist, 'api/figures.json'), 'utf8')));
const change = figures.find(({ growth }) => growth !== undefined);
const changePath = `figures/${change?.id}/`;
let browser: Browser;
let server: FolderServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveFolder(dist)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

async function visit(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(server.url + path);
  return page;
}

describe('the ledger', () => {
  const idsOf = (page: Page) =>
    page
      .locator('table.ledger .ledger-row:visible th [data-figure]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-figure')));
  const heads = (page: Page) =>
    page
      .locator('thead th')
      .evaluateAll((all) => all.map((th) => [(th as HTMLElement).innerText, th.getAttribute('aria-sort')]));

  test('is ordered by the head of a column, by keyboard too, says so, and keeps it in the address', async () => {
    const page = await visit('figures/');
    const first = await idsOf(page);
    expect(Object.fromEntries(await heads(page))).toMatchObject({ Value: 'descending', When: null });
    await page.getByRole('button', { name: 'When' }).focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).searchParams.get('sort')).toBe('date');
    expect(Object.fromEntries(await heads(page))).toMatchObject({ Value: null, When: 'ascending' });
    await expect(page.locator('table.ledger caption').textContent()).resolves.toContain('earliest first');
    const earliest = await idsOf(page);
    expect(earliest).not.toEqual(first);
    expect(earliest.toSorted()).toEqual(first.toSorted());

    await page.reload();
    expect(await idsOf(page)).toEqual(earliest);
    await page.getByRole('button', { name: 'Value' }).click();
    expect(await idsOf(page)).toEqual(first);
    expect(new URL(page.url()).search).toBe('');
    await page.close();
  });

  test('keeps a filter while it is ordered, and an order while it is filtered', async () => {
    const page = await visit('figures/?kind=money&sort=-date');
    const shown = await idsOf(page);
    const money = figures.filter(({ kind }) => kind === 'money').map(({ id }) => id);
    expect(shown.toSorted()).toEqual(money.toSorted());
    await page.getByLabel('Kind').selectOption('');
    expect(await idsOf(page)).toHaveLength(figures.length);
    expect(new URL(page.url()).search).toBe('?sort=-date');
    await page.close();
  });

  test('is ordered from a list on a narrow screen, where the heads cannot be seen or reached', async () => {
    const page = await visit('figures/', { viewport: { width: 390, height: 844 } });
    expect(await page.getByRole('button', { name: 'When' }).count()).toBe(0);
    const before = await idsOf(page);
    await page.getByLabel('Order').selectOption('-document');
    expect(await idsOf(page)).not.toEqual(before);
    expect(new URL(page.url()).search).toBe('?sort=-document');
    await page.close();
  });

  test('opens the group that a link leads to, whatever the order', async () => {
    const page = await visit('figures/?sort=date');
    await page.goto(`${server.url}figures/?sort=date#group-2`);
    await page.evaluate(() => {
      location.hash = '#group-1';
    });
    await page.locator('#group-1 .ledger-group:visible').waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.close();
  });

  test('gives every value to a screen reader in one name', async () => {
    const page = await visit('figures/');
    const names = (await page.locator('table.ledger').ariaSnapshot()).split('\n');
    const shown = await page
      .locator('table.ledger .ledger-row th a[data-figure]')
      .evaluateAll((links) => links.map((link) => link.textContent));
    const lost = shown.filter((text) => !names.some((line) => line.includes(`link "${text}"`)));
    expect([shown.length, lost]).toEqual([figures.length, []]);
    await page.close();
  });
});

describe('the page of a change', () => {
  test('draws its values over time with a name, a description and a table of the same values', async () => {
    const page = await visit(changePath);
    const drawing = page.locator('main svg[role="img"]');
    const described = await drawing.locator('desc').first().textContent();
    const values = await page.locator('.series-table td:nth-child(2)').allInnerTexts();
    expect(values.length).toBeGreaterThan(1);
    expect(values.filter((value) => !described?.includes(value))).toEqual([]);
    expect(await drawing.locator('circle').count()).toBe(values.length);
    await page.close();
  });

  test.each(['light', 'dark'] as const)(
    'draws in colours that can be told from the paper when it is %s',
    async (colorScheme) => {
      const page = await visit(changePath, { colorScheme });
      const [paper, stroke, text] = await page.evaluate(() => {
        const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
        return [styleOf('html').backgroundColor, styleOf('.plot-point').stroke, styleOf('.plot-label').fill];
      });
      expect(new Set([paper, stroke, text]).size).toBe(3);
      await page.close();
    },
  );

  test('computes its growth before the reader’s eyes', async () => {
    const page = await visit(changePath);
    await expect(page.locator('.fact-list').textContent()).resolves.toMatch(/\(.+ − .+\) ÷ .+ [=≈] .+%/u);
    await page.close();
  });

  test('copies a line of HTML', async () => {
    const page = await visit(changePath, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy the HTML' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^<iframe src="https:\/\/\S+\/card\/" title="[^"]+"/u);
    await page.close();
  });
});

test('the card of a figure stands in a page of another site, in its own typeface, and its links open outside', async () => {
  const snippet = `<iframe src="${server.url}${changePath}card/" title="x" width="480" height="600" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>`;
  const host = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end(`<!doctype html><title>x</title>${snippet}`);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const page = await browser.newPage();
  const faults: string[] = [];
  // The frame runs no script; the browser also says so of what this test itself asks in it.
  const isOwn = (text: string) => text.startsWith('Blocked script execution');
  page.on('console', (message) => message.type() === 'error' && !isOwn(message.text()) && faults.push(message.text()));
  await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`, { waitUntil: 'networkidle' });
  const card = page.frameLocator('iframe');
  await expect(card.getByRole('heading', { level: 1 }).textContent()).resolves.toMatch(/\d/u);
  expect(await card.locator('blockquote [lang]').count()).toBeGreaterThan(0);
  expect(await card.locator('body').evaluate(() => document.fonts.size > 0 && document.fonts.status)).toBe('loaded');
  const [opened] = await Promise.all([page.context().waitForEvent('page'), card.locator('.embed-source a').click()]);
  expect(new URL(opened.url()).pathname).toBe(`/${changePath}`);
  expect(faults).toEqual([]);
  await page.context().close();
  host.close();
});

test('a card has no script, so that a frame may forbid all of them', () => {
  expect(readFileSync(join(dist, changePath, 'card/index.html'), 'utf8')).not.toContain('<script');
});

test('no card is offered to search engines', async () => {
  const page = await visit(`${changePath}card/`);
  expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
  const sitemap = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
  expect(sitemap).toContain(`/${changePath}<`);
  expect(sitemap).not.toContain('/card/');
  await page.close();
});
