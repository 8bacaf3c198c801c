import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/find-chromium.ts';

const flags = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--no-first-run'];
const atOnce = 3;

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: flags });
}

/** What `check` returns for each item, in order, each in a page of its own; a few at once, since they wait a lot. */
export async function visitEach<T, R>(
  browser: Browser,
  items: readonly T[],
  options: BrowserContextOptions,
  check: (page: Page, item: T) => Promise<R>,
): Promise<R[]> {
  const context = await browser.newContext(options);
  const results: R[] = [];
  const queue = items.entries();
  const work = async () => {
    for (const [index, item] of queue) {
      const page = await context.newPage();
      results[index] = await check(page, item);
      await page.close();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await context.close();
  return results;
}
