import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { findLongest, samplePages } from '../support/list-pages.ts';
import { openBrowser } from '../support/open-browser.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';

const { dist } = inject('sites').root;
const pathOf = new Map(findLongest(samplePages(dist)).map(({ kind, path }) => [kind, path]));
let browser: Browser;
let server: FolderServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveFolder(dist)]);
});
afterAll(() => Promise.all([browser?.close(), server?.close()]));

async function open(kind: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  onTestFinished(() => page.close());
  await page.goto(server.url + (pathOf.get(kind) ?? 'no such kind'));
  return page;
}
const isFocused = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

describe('the search over a page', () => {
  test.each(['Enter', 'Control+k', '/'])(
    'is opened by %s, keeps the focus in it, and gives it back on Escape',
    async (key) => {
      const page = await open('briefings');
      await page.locator('[data-search-open]').focus();
      await page.keyboard.press(key);
      const field = page.locator('dialog[open] [name="q"]:focus');
      await field.waitFor();
      await page.keyboard.type('China');
      await page.locator('dialog [data-search-link]').first().waitFor();
      const around = page.locator('dialog :is(a, button, input, summary, select):visible');
      const seen = new Set<string>();
      for (let step = (await around.count()) + 3; step > 0; step -= 1) {
        await page.keyboard.press('Tab');
        // Between the last and the first thing in it a dialogue leaves the focus to the browser's own buttons.
        seen.add(await page.evaluate(() => document.activeElement?.closest('dialog, body')?.localName ?? 'nothing'));
      }
      expect(seen.has('dialog')).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.matches('header *, main *:not(dialog *)'))).toBe(false);
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog[open]').count()).toBe(0);
      expect(await isFocused(page, '[data-search-open]')).toBe(true);
    },
  );

  test('is walked through by arrow keys', async () => {
    const page = await open('search');
    await page.locator('main [name="q"]').fill('China');
    await page.locator('[data-search-hits] [data-search-link]').nth(1).waitFor();
    await page.locator('main [name="q"]').focus();
    await page.keyboard.press('ArrowDown');
    const first = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(first);
    expect(await isFocused(page, '[data-search-link]')).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await isFocused(page, '[name="q"]')).toBe(true);
  });
});

describe('the view of a text beside its translation', () => {
  test('is one stop, and arrow keys choose and show the next view', async () => {
    const page = await open('briefings/*/side-by-side');
    await page.locator('input[name="view"]:checked').focus();
    const columns = () =>
      page.evaluate(() =>
        ['.pair-original', '.pair-target'].map((part) => document.querySelector(part)?.checkVisibility()),
      );
    const shown: unknown[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) {
      await page.keyboard.press(key);
      shown.push([await page.evaluate(() => (document.activeElement as HTMLInputElement).value), await columns()]);
    }
    expect(shown).toEqual([
      ['stacked', [true, true]],
      ['original', [true, false]],
      ['translation', [false, true]],
      ['side', [true, true]],
      ['translation', [false, true]],
    ]);
    await page.keyboard.press('Tab');
    expect(await isFocused(page, 'input[name="view"]')).toBe(false);
  });

  test('is swapped by Space', async () => {
    const page = await open('briefings/*/side-by-side');
    await page.locator('input[name="swap"]').focus();
    await page.keyboard.press('Space');
    expect(await page.locator('input[name="swap"]').isChecked()).toBe(true);
  });
});

/** Those that fold something on a wide screen. */
const folding = ['about/*/languages/*', 'briefings/*', 'entities/*', 'figures', 'search', 'timeline'];

test.each(folding)('Enter and Space open and close each disclosure of a page of the kind %s', async (kind) => {
  const page = await open(kind);
  const folds = page.locator('details:not(details details) > summary:visible');
  const count = await folds.count();
  const opened: unknown[] = [];
  for (let index = 0; index < Math.min(count, 12); index += 1) {
    const fold = folds.nth(index);
    const isOpen = () => fold.evaluate(({ parentElement }) => (parentElement as HTMLDetailsElement).open);
    const before = await isOpen();
    await fold.focus();
    await page.keyboard.press('Enter');
    const between = await isOpen();
    await page.keyboard.press('Space');
    opened.push([before !== between, before === (await isOpen())]);
  }
  expect(count).toBeGreaterThan(0);
  expect(opened).toEqual(opened.map(() => [true, true]));
});

describe('the ledger', () => {
  test('is ordered by Enter on the head of a column, which says so and keeps the focus', async () => {
    const page = await open('figures');
    const head = page.locator('th[data-sort="date"]');
    await head.locator('button').focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await isFocused(page, 'th[data-sort="date"] button')).toBe(true);
  });

  test('is narrowed by a list without the mouse, and says how much is left', async () => {
    const page = await open('figures');
    const rows = page.locator('.ledger-row:visible');
    const all = await rows.count();
    const list = page.locator('main form select:visible').first();
    await list.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => rows.count()).toBeLessThan(all);
    const said = await page.locator('main [role="status"]').first().innerText();
    expect(said).toContain(String(await rows.count()));
  });
});
