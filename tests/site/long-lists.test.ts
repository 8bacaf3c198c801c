import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { type FiguresFile, figuresFileSchema } from '../../src/model/api.ts';
import { auditPage } from '../support/audit-page.ts';
import { copyProject, type ProjectCopy } from '../support/copy-project.ts';
import { openBrowser } from '../support/open-browser.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';
import { watchPage } from '../support/watch-page.ts';

const perDocument = 5;
const documents = 55;

/** A document of sentences that each have a sum of money, a year and a name. */
const toSeed = (document: number) =>
  Array.from({ length: perDocument }, (_, place) => {
    const n = document * perDocument + place + 1;
    return `Nel ${1950 + ((n * 3) % 70)} la Cina ha speso ${n} milioni di euro per il porto numero ${n}.`;
  }).join('\n\n');

let project: ProjectCopy;
let browser: Browser;
let server: FolderServer;
let figures: FiguresFile['figures'];
beforeAll(async () => {
  project = copyProject({}, inject('sites').root.project);
  for (let document = 0; document < documents; document += 1) {
    project.write(`seeds/porto-${document}.md`, `${toSeed(document)}\n`);
    project.write(`seeds/porto-${document}.yml`, `title: Porto ${document}\nlang: it\n`);
  }
  const { code, output } = await project.run('build');
  if (code !== 0) throw new Error(output);
  ({ figures } = figuresFileSchema.parse(JSON.parse(readFileSync(join(project.dist, 'api/figures.json'), 'utf8'))));
  [browser, server] = await Promise.all([openBrowser(), serveFolder(project.dist)]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), server?.close()]);
  project?.dispose();
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(server.url + path);
  return page;
}
const shownIds = (page: Page) =>
  page
    .locator('table.ledger .ledger-row:visible th [data-figure]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-figure') ?? ''));
const shownDates = (page: Page) =>
  page
    .locator('[data-timeline-year] [data-document]:visible')
    .evaluateAll((items) => items.map((li) => li.textContent));
const ofDocument = (slug: string) =>
  figures.filter(({ places }) => places.some(({ briefing }) => briefing === slug)).map(({ id }) => id);

/** What `read` finds on a page and on all that follow it, by their links to the next. */
async function readOn<T>(page: Page, read: (page: Page) => Promise<T[]>): Promise<T[]> {
  const found = await read(page);
  const next = page.locator('a[rel=next]');
  if ((await next.count()) === 0) return found;
  await next.first().click();
  return [...found, ...(await readOn(page, read))];
}

describe('a ledger of many figures', () => {
  test('has all of them once over its pages, without JavaScript, and says which part each page is', async () => {
    const page = await open('figures/', { javaScriptEnabled: false });
    expect(await page.locator('table.ledger caption').innerText()).toContain(`1 to 100 of ${figures.length}`);
    expect(await page.locator('[data-list-filters]:visible, [data-list-more]:visible').count()).toBe(0);
    const all = await readOn(page, shownIds);
    expect(all.toSorted()).toEqual(figures.map(({ id }) => id).toSorted());
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/Page (\d) of \1/u);
  });

  test('leads from the rail to every kind and unit where it begins', async () => {
    const page = await open('figures/page/2/');
    const links = page.locator('.rail-group:last-of-type a');
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(new Set(addresses.map((address) => new URL(address).pathname)).size).toBeGreaterThan(1);
    for (const address of addresses) {
      await page.goto(address);
      expect(await page.locator('tbody:target .ledger-group').count(), address).toBe(1);
    }
  });

  test('asks for its index only when a reader reaches for a filter', async () => {
    const page = await open('figures/');
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.locator('select[name=document]').focus();
    await expect.poll(() => asked).toEqual(['/figures/rows.json']);
  });

  test('is narrowed over all pages, keeps that in the address, and comes back as it was', async () => {
    const page = await open('figures/');
    const faults = watchPage(page, server.url);
    const own = await shownIds(page);
    const wanted = ofDocument('porto-3');
    await page.locator('select[name=document]').focus();
    await expect.poll(() => page.locator('select[name=document] option').count()).toBeGreaterThan(documents);
    await page.locator('select[name=document]').selectOption('porto-3');
    await expect.poll(() => shownIds(page)).toHaveLength(wanted.length);
    expect((await shownIds(page)).toSorted()).toEqual(wanted.toSorted());
    expect(wanted.every((id) => own.includes(id))).toBe(false);
    expect(await page.locator('.pager:visible').count()).toBe(0);
    expect(await page.getByRole('status').innerText()).toContain(`${wanted.length} of ${figures.length}`);
    expect(new URL(page.url()).search).toBe('?document=porto-3');

    await page.reload();
    await expect.poll(() => shownIds(page)).toHaveLength(wanted.length);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => shownIds(page)).toEqual(own);
    expect(await page.locator('.pager:visible').count()).toBe(1);
    expect(new URL(page.url()).search).toBe('');
    expect(faults).toEqual([]);
  });

  test('is ordered over all pages, fifty rows at a time', async () => {
    const page = await open('figures/?kind=money');
    const money = figures.filter(({ kind }) => kind === 'money').length;
    await expect.poll(() => shownIds(page)).toHaveLength(50);
    await page.getByRole('button', { name: 'When' }).click();
    await expect.poll(() => page.locator('th[aria-sort=ascending]').innerText()).toContain('When');
    const periods = () => page.locator('.ledger-row:visible td:nth-of-type(2)').allInnerTexts();
    await expect.poll(async () => (await periods()).slice(0, 3)).toEqual(['1950', '1950', '1950']);
    expect(await page.locator('.ledger-group:visible').count()).toBe(0);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => shownIds(page)).toHaveLength(100);
    expect((await periods()).toSorted()).toEqual(await periods());
    for (let steps = 2; steps * 50 < money; steps += 1) {
      await page.getByRole('button', { name: 'Show more' }).click();
      await expect.poll(() => shownIds(page)).toHaveLength(Math.min((steps + 1) * 50, money));
    }
    expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0);
  });

  test('says so when its index cannot be loaded, and tries again', async () => {
    const page = await open('figures/');
    await page.route('**/rows.json', (route) => route.fulfill({ status: 500, body: '' }));
    await page.locator('select[name=kind]').selectOption('money');
    await expect.poll(() => page.getByRole('status').innerText()).toContain('could not be loaded');
    await page.unroute('**/rows.json');
    await page.locator('select[name=kind]').selectOption('change');
    const changes = figures.filter(({ kind }) => kind === 'change').length;
    await expect.poll(() => page.getByRole('status').innerText()).toContain(`${changes} of`);
    expect(await shownIds(page)).toHaveLength(changes);
  });
});

describe('a timeline of many statements', () => {
  test('has all of them over its pages, and says how many each year has', async () => {
    const page = await open('timeline/', { javaScriptEnabled: false });
    const counts = await page.locator('.year-count').allInnerTexts();
    const total = counts.reduce((sum, count) => sum + Number(count), 0);
    const [first] = await page.locator('.year-overview a').all();
    await first?.click();
    const all = await readOn(page, shownDates);
    expect(all).toHaveLength(total);
    expect(new Set(all).size).toBe(total);
    expect(total).toBeGreaterThanOrEqual(documents * perDocument);
  });

  test('leads from every year to its statements', async () => {
    const page = await open('timeline/', { javaScriptEnabled: false });
    const addresses = await page
      .locator('.year-overview a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses.length).toBeGreaterThan(50);
    for (const address of addresses.filter((_, index) => index % 9 === 0)) {
      await page.goto(address);
      expect(await page.locator('h2.timeline-year:target').count(), address).toBe(1);
    }
  });

  test('is narrowed to a document over all pages, in the order of time', async () => {
    const page = await open('timeline/?document=porto-4');
    await expect.poll(() => shownDates(page)).toHaveLength(perDocument);
    const years = await page.locator('h2.timeline-year:visible').allInnerTexts();
    expect(years).toHaveLength(perDocument);
    expect(years.toSorted()).toEqual(years);
    expect(await page.getByRole('status').innerText()).toContain(`${perDocument} of`);
  });
});

test('the list of many briefings has all of them over its pages', async () => {
  const page = await open('briefings/', { javaScriptEnabled: false });
  const readLinks = () =>
    page.locator('.briefing-item h2 a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const all = await readOn(page, readLinks);
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(documents);
});

test.each([
  'figures/?kind=money&sort=date',
  'figures/page/2/',
  'timeline/',
  'timeline/?document=porto-4',
  'briefings/page/2/',
])('%s has no fault of accessibility and fits a phone', async (path) => {
  const page = await open(path, { viewport: { width: 390, height: 844 } });
  await page.waitForLoadState('networkidle');
  expect(await auditPage(page)).toEqual([]);
  const [content, view] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth];
  });
  expect(content).toBe(view);
});
