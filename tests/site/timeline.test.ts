import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';

const { dist } = inject('sites').root;
let browser: Browser;
let server: FolderServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveFolder(dist)]);
});
afterAll(() => Promise.all([browser?.close(), server?.close()]));

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(server.url + path);
  return page;
}
const items = (page: Page) => page.locator('[data-timeline-year] [data-document]:visible');
const years = (page: Page) => page.locator('[data-timeline-year]:visible');

describe('the timeline', () => {
  test('shows everything and no filter without JavaScript', async () => {
    const page = await open('timeline/', { javaScriptEnabled: false });
    expect(await items(page).count()).toBe(await page.locator('[data-document]').count());
    expect(await page.locator('[data-timeline-filters]:visible').count()).toBe(0);
  });

  test('is narrowed to a name, with the years left empty gone, and the address says so', async () => {
    const page = await open('timeline/');
    const all = await items(page).count();
    const [rarest] = await page.locator('select[name=entity] option:not([value=""])').evaluateAll((options) =>
      options
        .map((option) => ({
          value: (option as HTMLOptionElement).value,
          count: Number(/\((\d+)\)$/u.exec(option.textContent ?? '')?.[1]),
        }))
        .sort((a, b) => a.count - b.count),
    );
    const { value = '', count = 0 } = rarest ?? {};
    await page.locator('select[name=entity]').selectOption(value);
    expect(await items(page).count()).toBe(count);
    expect(count).toBeLessThan(all);
    expect(await years(page).count()).toBe(await page.locator('[data-timeline-jump]:visible').count());
    expect(await years(page).count()).toBeLessThanOrEqual(count);
    expect(new URL(page.url()).searchParams.get('entity')).toBe(value);
    expect(await page.locator('[data-timeline-count]').innerText()).toContain(String(count));
    await page.reload();
    expect(await items(page).count()).toBe(count);
    await page.locator('[data-timeline-filters] [type=reset]').click();
    expect(await items(page).count()).toBe(all);
    expect(new URL(page.url()).search).toBe('');
  });

  test('is reached from a name with that name chosen, and shows the same statements', async () => {
    const page = await open('entities/china/');
    const there = await page.locator('.timeline > li').count();
    await page.locator('#timeline + p a').click();
    await page.waitForURL(/timeline\/\?entity=china/u);
    await expect.poll(() => items(page).count()).toBe(there);
    expect(there).toBeGreaterThan(0);
  });

  test('shows everything for a name it does not know', async () => {
    const page = await open('timeline/?entity=nobody');
    expect(await items(page).count()).toBe(await page.locator('[data-document]').count());
  });
});

describe('the page of a name', () => {
  test('opens the mention that a shared sentence leads to', async () => {
    const page = await open('entities/beijing/');
    await page.locator('.company details').first().locator('summary').click();
    const link = page.locator('.company-sentences a').first();
    const target = (await link.getAttribute('href'))?.split('#')[1] ?? '';
    await link.click();
    const sentence = page.locator(`[id="${target}"]`);
    expect(await sentence.isVisible()).toBe(true);
    expect(await sentence.locator('mark').allInnerTexts()).toHaveLength(2);
  });
});
