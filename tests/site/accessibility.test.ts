import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { auditPage } from '../support/audit-page.ts';
import { findLongest, type SitePage, samplePages } from '../support/list-pages.ts';
import { openBrowser, visitEach } from '../support/open-browser.ts';
import { fullest, listStates, type PageState, stateNames } from '../support/page-states.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';

const { dist } = inject('sites').root;
const samples = samplePages(dist);
const longest = findLongest(samples);
interface Visit extends SitePage {
  readonly state: PageState;
}
let browser: Browser;
let server: FolderServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveFolder(dist)]);
});
afterAll(() => Promise.all([browser?.close(), server?.close()]));

/** The faults of each page in each of its states, and which states there were. */
async function audit(visits: readonly Visit[]) {
  const viewport = { width: 1280, height: 800 };
  return visitEach(browser, visits, { viewport }, async (page, { path, state }) => {
    await page.goto(server.url + path);
    if (!(await state.enter(page))) return { faults: [] };
    const faults = await auditPage(page, state.without);
    return { entered: state.name, faults: faults.map((fault) => `/${path}, ${state.name}: ${fault}`) };
  });
}

test('no kind of page has an accessibility fault in any of its states', async () => {
  const found = await audit(longest.flatMap((page) => listStates(page).map((state) => ({ ...page, state }))));
  expect(found.flatMap(({ faults }) => faults)).toEqual([]);
  expect([...new Set(found.flatMap(({ entered = [] }) => entered))].sort()).toEqual(stateNames.toSorted());
}, 400_000);

test('nor has the shortest page of a kind, or one in another interface language, with all that folds open', async () => {
  const others = samples.filter((page) => !longest.includes(page));
  expect(new Set(others.map(({ locale }) => locale))).toEqual(new Set(locales));
  const found = await audit(others.flatMap((page) => fullest.map((state) => ({ ...page, state }))));
  expect(found.flatMap(({ faults }) => faults)).toEqual([]);
}, 400_000);
