import type { Page } from 'playwright-core';
import type { SitePage } from './list-pages.ts';

export interface PageState {
  readonly name: string;
  /** Brings the page into the state; returns whether it has one, which a page without such a part has not. */
  readonly enter: (page: Page) => Promise<boolean>;
  /** Rules that say nothing in this state. */
  readonly without?: readonly string[];
  readonly isSearch?: boolean;
}

const narrow = { width: 390, height: 800 };

/** What a reader can make of a page. Each state is entered on the page as it was loaded. */
const states: readonly PageState[] = [
  { name: 'as it is', enter: async () => true },
  { name: 'disclosures open', enter: (page) => openFolds(page).then(() => true) },
  {
    name: 'dark, disclosures open',
    enter: async (page) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await openFolds(page);
      return true;
    },
  },
  {
    name: 'on a phone with forced colours, disclosures open',
    enter: async (page) => {
      await page.setViewportSize(narrow);
      await page.emulateMedia({ forcedColors: 'active' });
      await openFolds(page);
      return true;
    },
    // The system chooses the colours, and axe reads those of the page.
    without: ['color-contrast'],
  },
  // Nobody points at paper.
  { name: 'print', enter: (page) => page.emulateMedia({ media: 'print' }).then(() => true), without: ['target-size'] },
  { name: 'search open', enter: openSearch, isSearch: true },
  { name: 'search with results', enter: (page) => search(page, 'China 12 million'), isSearch: true },
  { name: 'search without results', enter: (page) => search(page, 'xyzzy'), isSearch: true },
  { name: 'filters applied', enter: applyFilters },
  { name: 'preview open', enter: openPreview },
  ...['stacked', 'original', 'translation'].map((view) => ({
    name: `view ${view}`,
    enter: (page: Page) => check(page, `input[name="view"][value="${view}"]`),
  })),
  { name: 'columns swapped', enter: (page) => check(page, 'input[name="swap"]') },
  { name: 'only the unreviewed', enter: (page) => check(page, 'input[name="only"]') },
];

/** The states to look at a page in. The search is the same over every page: it is opened over the front page and in its own. */
export function listStates({ kind }: SitePage): readonly PageState[] {
  return states.filter(({ isSearch }) => !isSearch || kind === 'front' || kind === 'search');
}

/** The state that shows most of a page: for what another language, or a shorter page of the kind, could change. */
export const fullest: readonly PageState[] = states.filter(({ name }) => name === 'disclosures open');

/** The names of all states: each must be met on some page. */
export const stateNames: readonly string[] = states.map(({ name }) => name);

/** Opens every disclosure; returns whether there is one. */
export function openFolds(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const folds = document.querySelectorAll('details');
    for (const fold of folds) fold.open = true;
    return folds.length > 0;
  });
}

async function check(page: Page, selector: string): Promise<boolean> {
  const input = page.locator(selector);
  if ((await input.count()) === 0) return false;
  await input.evaluate((element: HTMLInputElement) => element.click());
  return true;
}

async function openSearch(page: Page): Promise<boolean> {
  if ((await page.locator('[data-search-open]').count()) === 0) return false;
  await page.keyboard.press('Control+k');
  await page.locator('[data-search] [name="q"]:focus').waitFor();
  return true;
}

async function search(page: Page, query: string): Promise<boolean> {
  if (!(await openSearch(page))) return false;
  await page.keyboard.type(query);
  await page.waitForFunction(() => {
    const panel = document.activeElement?.closest('[data-search]');
    return /[^…]$/u.test(panel?.querySelector('[data-search-status]')?.textContent ?? '');
  });
  return true;
}

/** Chooses the first value of every list of a filter form in the main part. */
function applyFilters(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const lists = [...document.querySelectorAll<HTMLSelectElement>('main select')].filter(
      (list) => list.checkVisibility() && list.options.length > 1,
    );
    const [list] = lists;
    if (!list?.options[1]) return false;
    list.selectedIndex = 1;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  });
}

async function openPreview(page: Page): Promise<boolean> {
  if ((await page.locator('[data-previews]').count()) === 0) return false;
  await page.locator('main a.entity-mark:visible, main a.figure-mark:visible').first().hover();
  await page.locator('.preview:popover-open').waitFor();
  return true;
}
