import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { auditPage } from '../support/audit-page.ts';
import { copyProject } from '../support/copy-project.ts';
import { depotFiles } from '../support/create-depot.ts';
import { portFiles } from '../support/create-port.ts';
import { listFiles } from '../support/list-files.ts';
import { openBrowser } from '../support/open-browser.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';

const project = copyProject({}, inject('sites').root.project);
let browser: Browser;
let server: FolderServer;
let built: { code: number; output: string };
beforeAll(async () => {
  for (const [path, text] of Object.entries({ ...portFiles, ...depotFiles })) project.write(path, text);
  built = await project.run('build');
  [browser, server] = await Promise.all([openBrowser(), serveFolder(join(project.root, 'dist'))]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), server?.close()]);
  project.dispose();
});

const depots = 'briefings/depots/side-by-side/';
async function open(path = depots, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(() => page.close());
  await page.goto(server.url + path);
  return page;
}
const wordsOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((found) => found.map((each) => each.textContent?.replace(/\s+/g, ' ').trim()));
const numberOfFocused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('.pair')?.getAttribute('value'));

test('the site with faulty drafts is built', () => {
  expect(built.output).toContain('4 sentences withheld');
  expect(built.code).toBe(0);
});

describe('a withheld row', () => {
  test.each([
    ['', ['a date', 'what the original leaves open', 'a number and a unit']],
    ['it/', ['una data', 'ciò che l’originale lascia aperto', 'un numero e un’unità di misura']],
    ['ro/', ['o dată', 'ceea ce originalul lasă deschis', 'un număr și o unitate de măsură']],
  ])('says in the reader’s language what kind of difference was found: “%s”', async (locale, kinds) => {
    const page = await open(locale + depots);
    const reasons = await wordsOf(page, '[data-state="withheld"] .pair-reason');
    expect(reasons.map((reason) => reason?.replace(/^.*: /u, '').replace(/\.$/u, ''))).toEqual(kinds);
  });

  test('leads to the checks of that kind on the method page', async () => {
    const page = await open();
    await page.getByRole('link', { name: 'a date', exact: true }).click();
    await page.waitForURL('**/about/method/#check-date');
    expect(await page.locator('#check-date').innerText()).toContain('date-changed');
  });

  test('has none of the wrong words, nor has any other file of the site', () => {
    const dist = join(project.root, 'dist');
    const isText = (file: string) => /\.(?:html|json|xml|csv|txt)$/u.test(file);
    const files = listFiles(dist).filter(isText);
    expect(files.length).toBeGreaterThan(100);
    const wrong = files.filter((file) =>
      /May 2023|14 million euros|25 miles|signed the contract/u.test(project.read(join('dist', file))),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a stale row', () => {
  test('says that the original changed, and shows what translates the earlier one only when asked', async () => {
    const page = await open();
    const row = page.locator('[data-state="stale"]');
    expect(await row.innerText()).toContain('The original has changed since it was translated.');
    const earlier = row.getByText('The new depot stays open until next autumn.');
    expect(await earlier.isVisible()).toBe(false);
    await row.getByText('The translation of what it said before').click();
    expect(await earlier.isVisible()).toBe(true);
  });

  test('is not copied as what the original says now', async () => {
    const page = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('[data-state="stale"]').getByRole('button', { name: /^Copy/ }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('resta chiuso');
    expect(copied).not.toContain('stays open');
  });

  test('counts for no review, and the page leads to how translations are checked', async () => {
    const page = await open();
    expect(await page.locator('main').innerText()).toContain('Reviewed: A. Reader, 2026-11-21 (9 sentences)');
    await page.locator('.how-checked').click();
    await page.waitForURL('**/about/method/#checks');
  });
});

test('a cell says its table, row and column, and the words at the head of the column', async () => {
  const page = await open();
  const places = await wordsOf(page, '.pair-place');
  expect([places[0], places[5]]).toEqual(['Table 1, row 1, column 1', 'Table 1, row 2, column 3: Tonnellate']);
});

describe('for those who hear the page', () => {
  test('the views are a named group of radios, and every other control has a name', async () => {
    const page = await open();
    const snapshot = await page.locator('.view-switch').ariaSnapshot();
    expect(snapshot).toContain('- radiogroup "View"');
    expect(snapshot).not.toMatch(/(?:radio|checkbox)\b(?! ")/u);
  });

  test('the document has its headings, in the translation and one below the other', async () => {
    const page = await open();
    const headings = await page
      .locator('.pairs')
      .getByRole('heading')
      .evaluateAll((found) => found.map((each) => `${each.localName} ${each.textContent?.trim()}`));
    expect(headings).toEqual(['h2 The depots of the port', 'h3 The goods']);
  });

  test('the original comes before the translation, also where the columns are swapped', async () => {
    const page = await open(`${depots}?swap=1`);
    const row = await page.locator('.pair').nth(1).ariaSnapshot();
    expect(row.indexOf('Il porto ha')).toBeGreaterThan(-1);
    expect(row.indexOf('Il porto ha')).toBeLessThan(row.indexOf('The port has'));
  });

  test('the filter tells how many rows it leaves', async () => {
    const page = await open();
    const status = page.locator('.view-switch').getByRole('status');
    expect(await status.textContent()).toBe('');
    await page.keyboard.press('u');
    expect(await status.textContent()).toBe('9 of 18 rows are shown');
    expect(await page.locator('.pair:visible').count()).toBe(9);
    await page.keyboard.press('u');
    expect(await status.textContent()).toBe('All 18 rows are shown');
  });
});

describe('the keys', () => {
  test.each([['Control+u'], ['Alt+u'], ['Meta+u'], ['Shift+U']])('do nothing with a modifier: %s', async (keys) => {
    const page = await open();
    await page.locator('h1').click();
    await page.evaluate(() => addEventListener('keydown', (event) => event.preventDefault()));
    await page.keyboard.press(keys);
    expect(new URL(page.url()).search).toBe('');
  });

  test('do nothing in a field, and nothing when they are turned off, also on the next page', async () => {
    const page = await open();
    await page.evaluate(() => document.querySelector('main')?.prepend(document.createElement('input')));
    await page.locator('main > input').first().press('u');
    expect(new URL(page.url()).search).toBe('');
    await page.getByRole('checkbox', { name: /^Keys/ }).uncheck();
    await page.keyboard.press('u');
    await page.reload();
    await page.keyboard.press('u');
    expect(new URL(page.url()).search).toBe('');
    await page.getByRole('checkbox', { name: /^Keys/ }).check();
    await page.keyboard.press('u');
    expect(new URL(page.url()).search).toBe('?only=unreviewed');
  });

  test('never lose the focus: it goes to the row’s number, or that of the next row left', async () => {
    const page = await open();
    await page.locator('.pair[value="2"] .pair-original a').first().focus();
    await page.keyboard.press('4');
    expect(await numberOfFocused(page)).toBe('2');
    await page.keyboard.press('u');
    expect(await numberOfFocused(page)).toBe('3');
    await page.keyboard.press('1');
    await page.keyboard.press('u');
    await page.locator('.pair[value="18"] .pair-number a').focus();
    await page.keyboard.press('u');
    expect(await numberOfFocused(page)).toBe('18');
  });

  test('leave the row at the top of the window where it is', async () => {
    const page = await open(`${depots}?view=stacked`, { viewport: { width: 1280, height: 500 } });
    const topOf = () => page.locator('.pair[value="8"]').evaluate((row) => row.getBoundingClientRect().top);
    await page
      .locator('.pair[value="8"]')
      .evaluate((row) => scrollTo(0, scrollY + row.getBoundingClientRect().top + 10));
    const before = await topOf();
    await page.keyboard.press('u');
    expect(Math.abs((await topOf()) - before)).toBeLessThanOrEqual(1);
  });
});

test('on paper stand both columns, the states and the address, and no controls', async () => {
  const page = await open();
  await page.emulateMedia({ media: 'print' });
  const isShown = (selector: string) => page.locator(selector).first().isVisible();
  expect(await isShown('.view-switch')).toBe(false);
  expect(await isShown('.copy-button')).toBe(false);
  expect(await isShown('.pair-state')).toBe(true);
  expect(await page.locator('.page-address').innerText()).toMatch(/https:.*\/briefings\/depots\/side-by-side\/$/u);
  const [original, target] = await page
    .locator('.pair')
    .nth(1)
    .evaluate((row) =>
      ['.pair-original', '.pair-target'].map((part) => row.querySelector(part)?.getBoundingClientRect()),
    );
  expect(original?.right).toBeLessThan(target?.left ?? 0);
  expect(original?.top).toBe(target?.top);
});

test('neither page has an accessibility fault: light or dark, every view, wide or narrow', async () => {
  const faults: string[] = [];
  const page = await open();
  for (const path of [
    depots,
    'briefings/port/side-by-side/',
    'briefings/port/side-by-side/fr/',
    'it/briefings/port/side-by-side/',
  ]) {
    for (const query of ['', '?view=stacked&swap=1', '?view=original', '?view=translation&only=unreviewed']) {
      await page.goto(server.url + path + query);
      for (const [width, colorScheme] of [
        [1280, 'light'],
        [390, 'dark'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        for (const fault of await auditPage(page)) faults.push(`${path}${query} ${width} ${colorScheme}: ${fault}`);
      }
    }
  }
  expect(faults).toEqual([]);
});
