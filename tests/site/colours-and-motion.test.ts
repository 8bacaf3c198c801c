import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findLongest, samplePages } from '../support/list-pages.ts';
import { openBrowser, visitEach } from '../support/open-browser.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';

const { dist } = inject('sites').root;
const pages = findLongest(samplePages(dist));
let browser: Browser;
let server: FolderServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveFolder(dist)]);
});
afterAll(() => Promise.all([browser?.close(), server?.close()]));

const wide = { viewport: { width: 1280, height: 800 } };

/** What of the page moves, or would move when something on it changes or is gone to. */
function findMotion(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lasts = (durations: string) => durations.split(',').some((duration) => Number.parseFloat(duration) > 0);
    return [...document.querySelectorAll('*')].flatMap((element) =>
      [null, '::before', '::after'].flatMap((part) => {
        const { scrollBehavior, transitionDuration, animationDuration, animationName } = getComputedStyle(
          element,
          part,
        );
        const what = [
          ...(part === null && scrollBehavior === 'smooth' ? ['scrolls'] : []),
          ...(lasts(transitionDuration) ? ['changes'] : []),
          ...(animationName !== 'none' && lasts(animationDuration) ? ['moves'] : []),
        ];
        return what.map((motion) => `${element.localName}.${element.className} ${motion} smoothly`);
      }),
    );
  });
}

test('nothing moves for a reader who wants less motion, the page itself when a link leads down it included', async () => {
  const look = (reducedMotion: 'reduce' | 'no-preference') =>
    visitEach(browser, pages, { ...wide, reducedMotion }, async (page, { path }) => {
      await page.goto(server.url + path);
      const motion = await findMotion(page);
      return motion.map((fault) => `/${path}: ${fault}`);
    });
  expect((await look('reduce')).flat()).toEqual([]);
  expect((await look('no-preference')).flat()).not.toEqual([]);
});

describe('with the colours of the system', () => {
  /** Drawn parts that say something by being seen, and which of their properties paints them. */
  const drawn = [
    ['briefings/*', '.coverage-strip path', 'stroke'],
    ['briefings/*', '.coverage-legend .coverage-key', 'backgroundColor'],
    ['figures/*', '.plot line, .plot polyline', 'stroke'],
    ['figures/*', '.plot text', 'fill'],
    ['timeline', '.year-strip-tick', 'stroke'],
    ['timeline', '.year-strip-stated', 'fill'],
    ['briefings/*', 'mark', 'backgroundColor'],
  ] as const;

  test.each(drawn)('on a page of the kind %s, each %s stands out by its %s', async (kind, selector, property) => {
    const items = pages.filter((page) => page.kind === kind);
    const [found] = await visitEach(browser, items, { ...wide, forcedColors: 'active' }, async (page, { path }) => {
      await page.goto(server.url + path);
      return page.locator(selector).evaluateAll((parts, name) => {
        const ground = getComputedStyle(document.documentElement).backgroundColor;
        return parts.map((part) => {
          const paint = getComputedStyle(part)[name];
          return ![ground, 'none', 'transparent', 'rgba(0, 0, 0, 0)'].includes(paint);
        });
      }, property);
    });
    expect(found?.length).toBeGreaterThan(0);
    expect(found).toEqual(found?.map(() => true));
  });

  test('the kinds of sentence in the coverage strip differ in height', async () => {
    const items = pages.filter(({ kind }) => kind === 'briefings/*');
    const [heights] = await visitEach(browser, items, { ...wide, forcedColors: 'active' }, async (page, { path }) => {
      await page.goto(server.url + path);
      return page
        .locator('.coverage-strip path')
        .evaluateAll((kinds) => kinds.map((kind) => getComputedStyle(kind).strokeWidth));
    });
    expect(heights?.length).toBeGreaterThan(2);
    expect(new Set(heights).size).toBe(heights?.length);
  });

  test('the page and the language one is on differ from the others by more than colour', async () => {
    const found = await visitEach(browser, pages, { ...wide, forcedColors: 'active' }, async (page, { path }) => {
      await page.goto(server.url + path);
      return page.evaluate(() => {
        const toLook = (link: Element) => {
          const { fontWeight, textDecorationLine, textDecorationThickness } = getComputedStyle(link);
          return [fontWeight, textDecorationLine, textDecorationThickness].join();
        };
        return [...document.querySelectorAll('header nav ul, .rail ul')].flatMap((list) => {
          const links = [...list.querySelectorAll('a')];
          const current = links.find((link) => link.hasAttribute('aria-current'));
          const other = links.find((link) => !link.hasAttribute('aria-current'));
          if (!current || !other || !list.checkVisibility()) return [];
          return [{ list: list.textContent?.trim().slice(0, 40), isTold: toLook(current) !== toLook(other) }];
        });
      });
    });
    const lists = found.flat();
    expect(lists.length).toBeGreaterThan(pages.length);
    expect(lists.filter(({ isTold }) => !isTold)).toEqual([]);
  });
});
