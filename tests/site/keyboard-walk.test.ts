import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { findLongest, samplePages } from '../support/list-pages.ts';
import { openBrowser } from '../support/open-browser.ts';
import { openFolds } from '../support/page-states.ts';
import { readHtml } from '../support/read-html.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';
import { listStops, type Stop, walk } from '../support/walk-page.ts';

const { dist } = inject('sites').root;
/** The longest page of each kind: the interface language changes no order, and a long page has all that a short one has. */
const pages = findLongest(samplePages(dist)).map(({ kind, path, file }) => [kind, path, file] as const);
let browser: Browser;
let server: FolderServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveFolder(dist)]);
});
afterAll(() => Promise.all([browser?.close(), server?.close()]));

const wide = { width: 1280, height: 800 };
const phone = { width: 390, height: 700 };

async function open(path: string, viewport = wide): Promise<Page> {
  // A focus that is still being scrolled to cannot be measured; that motion is the subject of another test.
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  onTestFinished(() => page.close());
  await page.goto(server.url + path);
  await showLate(page);
  await page.evaluate(goToTop);
  return page;
}

/** Buttons for copying are added to citations that come into view: they must be there before the walk is planned. */
async function showLate(page: Page): Promise<void> {
  const citations = page.locator('[data-cite]').first();
  if ((await citations.count()) === 0) return;
  await citations.scrollIntoViewIfNeeded();
  await page.locator('[data-cite] button').first().waitFor();
}

/** The search page puts the focus into its field; the walk is from the top of any page. */
function goToTop(): void {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  scrollTo(0, 0);
}

/** What goes wrong on the way through the page by Tab, and back. */
async function walkThrough(page: Page): Promise<string[]> {
  const stops = await listStops(page);
  const there = await walk(page, 'Tab', stops.length + 5);
  const back = await walk(page, 'Shift+Tab', stops.length);
  const order = stops.map((_, index) => index);
  return [
    ...compare(order, there, stops, 'by Tab'),
    ...compare(order.toReversed(), back, stops, 'by Shift+Tab'),
    ...there.flatMap(({ name, faults }) => faults.map((fault) => `${fault}: ${name}`)),
  ];
}

/** Where the focus first went another way than it should. */
function compare(order: readonly number[], went: readonly Stop[], stops: readonly string[], way: string): string[] {
  const length = Math.max(order.length, went.length);
  const at = Array.from({ length }, (_, place) => place).find((place) => went[place]?.index !== order[place]);
  if (at === undefined) return [];
  const wanted = stops[order[at] ?? -1] ?? 'the end';
  return [`${way}, the focus goes to ${went[at]?.name ?? 'the end'} and not to ${wanted}`];
}

describe('by Tab and back, each thing is reached once and in order, with the focus in sight', () => {
  test.each(pages)('on a page of the kind %s', async (_, path) => {
    expect(await walkThrough(await open(path))).toEqual([]);
  });

  test.each(pages)('on a page of the kind %s, on a phone, with its disclosures open', async (_, path) => {
    const page = await open(path, phone);
    await openFolds(page);
    expect(await walkThrough(page)).toEqual([]);
  });
});

const menued = pages.filter(([, , file]) => readHtml(dist, file).some(({ name }) => name === 'header'));

test.each(menued)('the first thing on a page of the kind %s leads past the menus', async (_, path) => {
  const page = await open(path);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main, footer') !== null)).toBe(true);
});
