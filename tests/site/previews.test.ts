import { type Browser, type BrowserContextOptions, devices, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { auditPage } from '../support/audit-page.ts';
import { listPages } from '../support/list-pages.ts';
import { openBrowser } from '../support/open-browser.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';
import { watchPage } from '../support/watch-page.ts';

const { dist, base } = inject('sites').below;
const path = listPages(dist).find(({ kind }) => kind === 'briefings/*')?.path ?? '';
let browser: Browser;
let server: FolderServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveFolder(dist, base)]);
});
afterAll(() => Promise.all([browser?.close(), server?.close()]));

async function open(options: BrowserContextOptions = {}, at = path): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(server.url + at);
  return page;
}
const card = (page: Page) => page.locator('.preview:popover-open');
const entity = (page: Page) => page.locator('.source-text a.entity-mark:visible').first();
const figure = (page: Page) => page.locator('.source-text a.figure-mark:visible').first();
const requests = (page: Page) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
};

describe('with a pointer', () => {
  test('a name says what it is, and the file is asked for once, when a reader first rests on a link', async () => {
    const page = await open();
    const faults = watchPage(page, server.url);
    const asked = requests(page);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('preview'))).toEqual([]);
    await entity(page).hover();
    await expect.poll(() => card(page).count()).toBe(1);
    expect(await card(page).innerText()).toContain(await entity(page).innerText());
    expect(await entity(page).getAttribute('aria-describedby')).toBe(await card(page).getAttribute('id'));
    await figure(page).hover();
    await expect.poll(() => figure(page).getAttribute('aria-describedby')).not.toBeNull();
    expect(await entity(page).getAttribute('aria-describedby')).toBeNull();
    expect(asked.filter((url) => url.endsWith('previews.json'))).toHaveLength(1);
    expect(faults).toEqual([]);
  });

  test('it stays under the pointer, goes when the pointer goes, and has no accessibility fault', async () => {
    const page = await open();
    await figure(page).hover();
    await card(page).waitFor();
    await card(page).hover();
    await page.waitForTimeout(600);
    expect(await card(page).count()).toBe(1);
    expect(await auditPage(page)).toEqual([]);
    await page.locator('h1').hover();
    await expect.poll(() => card(page).count()).toBe(0);
  });

  test('Escape closes it, and it does not come back until the pointer has left', async () => {
    const page = await open();
    await entity(page).hover();
    await card(page).waitFor();
    await page.keyboard.press('Escape');
    expect(await card(page).count()).toBe(0);
    const box = await entity(page).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 3, (box?.y ?? 0) + 5);
    await page.waitForTimeout(500);
    expect(await card(page).count()).toBe(0);
    await page.locator('h1').hover();
    await entity(page).hover();
    await card(page).waitFor();
  });

  test('a click follows the link', async () => {
    const page = await open();
    const href = await entity(page).getAttribute('href');
    await entity(page).click();
    await page.waitForURL((url) => url.pathname === href);
  });
});

describe('by keyboard', () => {
  test('it shows on focus, closes by Escape or when the focus goes, and Enter follows the link', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    await entity(page).focus();
    await card(page).waitFor();
    await page.keyboard.press('Escape');
    expect(await card(page).count()).toBe(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await card(page).waitFor();
    const href = await entity(page).getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === href);
  });
});

describe('by touch', () => {
  const phone = devices['Pixel 7'] as BrowserContextOptions;

  test('the first touch shows it with a link, within the screen, and a touch elsewhere closes it', async () => {
    const page = await open(phone);
    await figure(page).tap();
    await card(page).waitFor();
    const box = await card(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    expect(await card(page).locator('a').getAttribute('href')).toBe(
      await figure(page).evaluate((link: HTMLAnchorElement) => link.href),
    );
    await page.locator('h2').first().tap();
    expect(await card(page).count()).toBe(0);
  });

  test('the second touch follows the link', async () => {
    const page = await open(phone);
    const href = await entity(page).getAttribute('href');
    await entity(page).tap();
    await card(page).waitFor();
    await entity(page).tap();
    await page.waitForURL((url) => url.pathname === href);
  });

  test('the first touch follows the link where there is nothing to show', async () => {
    const page = await open(phone);
    await page.route('**/previews.json', (route) => route.fulfill({ status: 404, body: '' }));
    const href = await entity(page).getAttribute('href');
    await entity(page).tap();
    await page.waitForURL((url) => url.pathname === href);
  });
});

describe('a mark', () => {
  const mark = (page: Page) => page.locator('main a.mark-reported:visible').first();

  test.each([
    ['the front page, which has no key', ''],
    ['a briefing, which has one', path],
  ])('on %s says in a sentence what it means, under a pointer, by keyboard and by touch', async (_, at) => {
    for (const way of ['hover', 'focus', 'tap'] as const) {
      const page = await open(way === 'tap' ? devices['Pixel 7'] : {}, at);
      const before = page.url();
      if (way === 'focus') await page.keyboard.press('Tab');
      await mark(page)[way]();
      await expect.poll(() => card(page).count()).toBe(1);
      expect(await card(page).innerText()).toMatch(/^Reported\s+The document says that someone else/u);
      expect(await mark(page).getAttribute('aria-describedby')).toBe(await card(page).getAttribute('id'));
      expect(await mark(page).getAttribute('title')).toBeNull();
      expect(page.url()).toBe(before);
    }
  });

  test('without JavaScript says it where it is pointed at, or leads to the key of its page', async () => {
    const front = await open({ javaScriptEnabled: false }, '');
    expect(await mark(front).getAttribute('title')).toContain('The document says that someone else');
    const page = await open({ javaScriptEnabled: false });
    await mark(page).click();
    expect(await page.locator(':target dd').innerText()).toContain('The document says that someone else');
  });
});

test('without JavaScript the marks are links', async () => {
  const page = await open({ javaScriptEnabled: false });
  const href = await figure(page).getAttribute('href');
  await figure(page).click();
  await page.waitForURL((url) => url.pathname === href);
});

test('every name and figure that a text links has a preview in the page’s language', async () => {
  const pages = listPages(dist).filter(({ kind }) => kind === 'briefings/*');
  expect(pages.length).toBeGreaterThan(2);
  for (const { path: at, locale } of pages) {
    const page = await open({}, at);
    const missing = await page.evaluate(async () => {
      const source = document.querySelector<HTMLElement>('[data-previews]')?.dataset['previews'] ?? '';
      const file = await (await fetch(source)).json();
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a.entity-mark, a.figure-mark')];
      const isKnown = ({ pathname }: HTMLAnchorElement) => {
        const [kind = '', id = ''] = pathname.split('/').slice(-3);
        return file[kind]?.[id];
      };
      return links.filter((link) => !isKnown(link)).map((link) => link.outerHTML);
    });
    expect({ locale, missing }).toEqual({ locale, missing: [] });
  }
});
