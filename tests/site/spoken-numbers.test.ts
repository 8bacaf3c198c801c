import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { samplePages } from '../support/list-pages.ts';
import { openBrowser, visitEach } from '../support/open-browser.ts';
import { openFolds } from '../support/page-states.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';

const { dist } = inject('sites').root;
const pages = samplePages(dist).filter(({ kind }) => !kind.includes('languages'));
let browser: Browser;
let server: FolderServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveFolder(dist)]);
});
afterAll(() => Promise.all([browser?.close(), server?.close()]));

interface Spoken {
  readonly role: string;
  readonly name: string;
}

/** What a screen reader is given of the page, part by part, in order. */
async function readAloud(page: Page): Promise<Spoken[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }));
}

/** Where one piece of text ends within a number and the next goes on with it, right beside it on the same line. */
function findCutNumbers(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const toBoxes = (node: Node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  };
  const cut: string[] = [];
  let before: Node | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const [words, next] = [before?.textContent ?? '', node.textContent ?? ''];
    if (before && /\d[.,\u00a0\u2009\u202f]?$/u.test(words) && /^[.,\u00a0\u2009\u202f]?\d/u.test(next)) {
      const [end, start] = [toBoxes(before).at(-1), toBoxes(node)[0]];
      const isBeside = end && start && Math.abs(end.right - start.left) < 2 && Math.abs(end.bottom - start.bottom) < 4;
      if (isBeside) cut.push(`${words.slice(-20)}|${next.slice(0, 20)}`);
    }
    before = node;
  }
  return cut;
}

test('a number is one piece of text, which no markup and no space within it cuts in two', async () => {
  const found = await visitEach(browser, pages, {}, async (page, { path, locale }) => {
    await page.goto(server.url + path);
    await openFolds(page);
    const cut = await page.evaluate(findCutNumbers);
    // Documents keep the spaces they came with; what the page writes itself has none.
    const spaced = await page.locator(`[data-figure]:lang(${locale})`).evaluateAll((figures) =>
      figures
        .filter((figure) => figure.closest('[translate="no"]') === null)
        .map(({ textContent }) => textContent ?? '')
        .filter((text) => /\d[\s\u00a0\u2009\u202f]\d{3}(?!\d)/u.test(text)),
    );
    return { path, cut, spaced };
  });
  expect(found).toEqual(pages.map(({ path }) => ({ path, cut: [], spaced: [] })));
});

test('a link to a figure is called by the figure as the page writes it, in one phrase', async () => {
  const found = await visitEach(browser, pages, {}, async (page, { path }) => {
    await page.goto(server.url + path);
    await openFolds(page);
    const names = new Set((await readAloud(page)).filter(({ role }) => role === 'link').map(({ name }) => name));
    const written = await page
      .locator('a[data-figure]:visible')
      .evaluateAll((links) => links.map((link) => link.textContent?.replace(/\s+/gu, ' ').trim() ?? ''));
    const fold = (text: string) => text.replace(/\s+/gu, ' ').trim();
    const known = new Set([...names].map(fold));
    return { path, written, lost: written.filter((text) => text === '' || !known.has(text)) };
  });
  expect(found.flatMap(({ written }) => written).length).toBeGreaterThan(50);
  expect(found.flatMap(({ path, lost }) => lost.map((text) => `/${path}: ${text}`))).toEqual([]);
});
