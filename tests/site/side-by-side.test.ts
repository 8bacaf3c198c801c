import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { copyProject } from '../support/copy-project.ts';
import { port, portFiles } from '../support/create-port.ts';
import { openBrowser } from '../support/open-browser.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';
import { watchPage } from '../support/watch-page.ts';

const project = copyProject({}, inject('sites').root.project);
let browser: Browser;
let server: FolderServer;
let built: { code: number; output: string };
beforeAll(async () => {
  for (const [path, text] of Object.entries(portFiles)) project.write(path, text);
  built = await project.run('build');
  [browser, server] = await Promise.all([openBrowser(), serveFolder(join(project.root, 'dist'))]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), server?.close()]);
  project.dispose();
});

const path = 'briefings/port/side-by-side/';
async function open(more = '', options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(() => page.close());
  await page.goto(server.url + path + more);
  return page;
}
const wordsOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((found) => found.map((each) => each.textContent?.replace(/\s+/g, ' ').trim()));

test('the build says what it withheld', () => {
  expect(built.output).toMatch(/translations: 6 read, 0 updated, 1 sentences withheld/);
  expect(built.code).toBe(0);
});

describe('the rows of a right-to-left document', () => {
  test('pair it with its translation: reviewed, two in one, one in two, withheld and missing', async () => {
    const page = await open();
    expect(await wordsOf(page, '.pair-number')).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(await wordsOf(page, '.pair-original .segment')).toEqual([...port]);
    expect(await wordsOf(page, '.pair-target')).toEqual([
      'The port received 1,200 ships in 2023.',
      'No ship sank, and no one was hurt.',
      'The works will take five years. So the ministry said.',
    ]);
    expect(await wordsOf(page, '.pair-state')).toEqual([
      'reviewed translation',
      'machine draft, not reviewed',
      'machine draft, not reviewed',
      'translation withheld',
      'not translated',
    ]);
    expect(await wordsOf(page, '.pair-shape')).toEqual([
      'Sentences 2 and 3 are one sentence here',
      'One sentence of the original, 2 here',
    ]);
    expect(await wordsOf(page, '.pair-addition .pair-text')).toEqual(['Nobody objected.']);
  });

  test('run as each language runs, and no browser translates the original', async () => {
    const page = await open();
    const ways = await page
      .locator('.pair-original .segment')
      .evaluateAll((found) =>
        found.map((each) => [
          getComputedStyle(each).direction,
          each.getAttribute('lang'),
          each.getAttribute('translate'),
        ]),
      );
    expect(new Set(ways.map(String))).toEqual(new Set(['rtl,ar,no']));
    const targets = await page
      .locator('.pair-target')
      .evaluateAll((found) => found.map((each) => getComputedStyle(each).direction));
    expect(new Set(targets)).toEqual(new Set(['ltr']));
  });

  test('stand level, the reader’s number left of both', async () => {
    const page = await open();
    const rows = await page.locator('.pair').evaluateAll((pairs) =>
      pairs.map((pair) => {
        const boxes = ['.pair-number', '.pair-original .pair-text', '.pair-target'].map((part) =>
          pair.querySelector(part)?.getBoundingClientRect(),
        );
        const [number, original, target] = boxes;
        if (!number || !original || !target) return 'a gap';
        const isLevel = Math.abs(original.top - target.top) <= 1;
        return isLevel && number.right <= original.left && original.right <= target.left;
      }),
    );
    expect(rows).toEqual([true, true, true, 'a gap', 'a gap']);
  });
});

test('each number stands level with its own sentence where two are put into one', async () => {
  for (const view of ['', '?swap=1', '?view=original']) {
    const page = await open(view);
    const tops = await page.locator('.pair:nth-child(2)').evaluate((pair) => {
      const topsOf = (part: string) => [...pair.querySelectorAll(part)].map((each) => each.getBoundingClientRect().top);
      return { numbers: topsOf('.pair-number'), sentences: topsOf('.pair-original') };
    });
    expect(tops.numbers, view).toHaveLength(2);
    expect(tops.numbers, view).toEqual(tops.sentences);
  }
});

test('what is said about Arabic words begins where they do, at the right', async () => {
  const page = await open();
  const rights = await page
    .locator('.pair-original:has(.pair-said)')
    .evaluate((column) =>
      ['.segment', '.pair-said > span'].map((part) => column.querySelector(part)?.getBoundingClientRect().right),
    );
  expect(rights[0]).toBeGreaterThan(0);
  expect(Math.abs((rights[0] ?? 0) - (rights[1] ?? 0))).toBeLessThanOrEqual(1);
});

describe('what belongs together', () => {
  test('is marked in both columns under one id', async () => {
    const page = await open();
    const marks = (column: string) =>
      page
        .locator(`.pair:first-child ${column} [data-figure]`)
        .evaluateAll((found) => found.map((each) => [each.getAttribute('data-figure'), each.textContent]));
    const [original, target] = [await marks('.pair-original'), await marks('.pair-target')];
    expect(target.map(([, words]) => words)).toEqual(['1,200 ships', '2023']);
    expect(target.map(([id]) => id).sort()).toEqual(original.map(([id]) => id).sort());
  });

  test('is lit in both columns on hover and on focus, and goes out again', async () => {
    const page = await open();
    const lit = () => wordsOf(page, '.is-lit');
    await page.locator('.pair-target [data-figure]').first().hover();
    expect(await lit()).toEqual([expect.stringContaining('1200'), '1,200 ships']);
    await page.locator('h1').hover();
    await page.locator('.pair-original [data-figure]').first().focus();
    expect(await lit()).toEqual([expect.stringContaining('1200'), '1,200 ships']);
    await page.locator('.site-name').focus();
    expect(await lit()).toEqual([]);
  });
});

describe('the view', () => {
  const isShown = (page: Page) =>
    page.evaluate(() =>
      ['.pair-original', '.pair-target'].map((part) => document.querySelector(part)?.checkVisibility()),
    );

  test.each([
    ['side', [true, true]],
    ['stacked', [true, true]],
    ['original', [true, false]],
    ['translation', [false, true]],
  ])('%s is taken from the address', async (view, shown) => {
    const page = await open(`?view=${view}`);
    expect(await page.locator(`[name="view"][value="${view}"]`).isChecked()).toBe(true);
    expect(await isShown(page)).toEqual(shown);
  });

  test('is changed by single keys and kept in the address', async () => {
    const page = await open();
    await page.keyboard.press('4');
    expect(await isShown(page)).toEqual([false, true]);
    await page.keyboard.press('2');
    await page.keyboard.press('s');
    await page.keyboard.press('u');
    expect(new URL(page.url()).search).toBe('?view=stacked&swap=1&only=unreviewed');
    await page.keyboard.press('u');
    expect(new URL(page.url()).search).toBe('?view=stacked&swap=1');
  });

  test('swaps the columns', async () => {
    const page = await open('?swap=1');
    const [original, target] = await page.evaluate(() =>
      ['.pair-original', '.pair-translation'].map(
        (part) => document.querySelector(part)?.getBoundingClientRect().left ?? 0,
      ),
    );
    expect(target).toBeLessThan(original ?? 0);
  });

  test('can leave out what a person has reviewed, and counts the rest', async () => {
    const page = await open('?only=unreviewed');
    expect(await wordsOf(page, '.pair:visible .pair-number')).toEqual(['2', '3', '4', '5', '6']);
    expect(await page.getByLabel('Only the 5 sentences no person has reviewed').isChecked()).toBe(true);
  });

  test.each([[true], [false]])('can be chosen by mouse with JavaScript %s', async (javaScriptEnabled) => {
    const page = await open('', { javaScriptEnabled });
    await page.getByLabel('Translation only').check();
    expect(await page.locator('.pair-original:visible').count()).toBe(0);
    await page.getByLabel(/Only the 5/).check();
    expect(await page.locator('.pair:visible').count()).toBe(4);
  });
});

describe('the reading language', () => {
  test('is chosen once and remembered from document to document, with the place in the text', async () => {
    const page = await open();
    const faults = watchPage(page, server.url);
    await page.getByRole('navigation', { name: 'Translation into' }).getByRole('link', { name: 'French' }).click();
    await page.waitForURL(/side-by-side\/fr\/$/);
    expect(await wordsOf(page, '.pair-target')).toEqual(['Le port a reçu 1 200 navires en 2023.']);
    expect(await page.locator('.pair-target').getAttribute('lang')).toBe('fr');
    const id = await page.locator('.segment').nth(3).getAttribute('id');
    await page.goto(`${server.url}${path}?view=stacked#${id}`);
    await page.waitForURL(`**/side-by-side/fr/?view=stacked#${id}`);
    await page.getByRole('link', { name: 'English', exact: true }).last().click();
    await page.waitForURL(/side-by-side\/$/);
    await page.goto(`${server.url}briefings/us-report-on-chinese-support/side-by-side/`);
    expect(await page.locator('.target-links [aria-current]').textContent()).toBe('English');
    // What a page was still loading when the reader's language took over is no fault.
    expect(faults.filter((fault) => !fault.includes('ERR_ABORTED'))).toEqual([]);
  });

  test('has a page where there is such a translation, and none where there is not', async () => {
    const page = await open();
    const statusOf = async (target: string) => (await page.goto(`${server.url}${path}${target}`))?.status();
    expect([await statusOf('fr/'), await statusOf('it/')]).toEqual([200, 404]);
  });
});

describe('the briefing page', () => {
  const alternates = (page: Page) =>
    page.locator('head link[hreflang]').evaluateAll((found) => found.map((each) => each.getAttribute('hreflang')));

  test('is offered only in the languages its text exists in', async () => {
    const page = await open('../');
    expect(await alternates(page)).toEqual(['en', 'x-default']);
    expect(await page.locator('.menus-only').count()).toBe(2);
    await page.goto(`${server.url}briefings/us-report-on-chinese-support/`);
    expect(await alternates(page)).toEqual(['en', 'it', 'ro', 'x-default']);
    expect(await page.locator('.menus-only').count()).toBe(0);
  });

  test('says what it falls back to in the others', async () => {
    const page = await open('../../../it/briefings/port/');
    await page.goto(`${server.url}it/briefings/port/`);
    expect(await page.locator('main').innerText()).toContain('arabo');
    expect(await wordsOf(page, '.source-text .segment')).toEqual([...port]);
  });

  test('marks the figures in the translation and shows sentences put into one once', async () => {
    const page = await open('../');
    const text = (await page.locator('.source-text').innerText()).replace(/\s+/g, ' ');
    expect(text.split('No ship sank, and no one was hurt.')).toHaveLength(2);
    expect(text).not.toContain('21 percent');
    expect(await wordsOf(page, '.passage > p .figure-mark')).toContain('1,200 ships');
  });
});

describe('a copy', () => {
  async function copyPair(index: number): Promise<string> {
    const page = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.pair').nth(index).hover();
    await page.locator('.pair').nth(index).getByRole('button', { name: /^Copy/ }).click();
    return page.evaluate(() => navigator.clipboard.readText());
  }

  test('tells both texts, their languages, the state, the caveat and the place', async () => {
    const copied = await copyPair(1);
    expect(copied).toContain(`${port[1]} ${port[2]}`);
    expect(copied).toContain('No ship sank, and no one was hurt.');
    expect(copied).toMatch(/machine draft, not reviewed/);
    expect(copied).toContain('No person has reviewed this translation; the original counts.');
    expect(copied).toMatch(/side-by-side\/#s-\w+/);
  });

  test('of a reviewed pair has no caveat', async () => {
    expect(await copyPair(0)).not.toContain('No person has reviewed');
  });

  test('of a withheld pair has the original alone, and no words of the page’s own buttons', async () => {
    const copied = await copyPair(3);
    expect(copied).toContain(port[4]);
    expect(copied).not.toMatch(/percent|Copy with provenance/);
  });
});

test('a reader who is sent to a sentence sees it, whatever the address leaves out', async () => {
  const id = await (await open()).locator('.segment').first().getAttribute('id');
  const page = await open(`?only=unreviewed#${id}`);
  expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
});

test('the front page says what its translations are worth', async () => {
  const page = await open('../../../');
  const said = await wordsOf(page, '.briefing-item .passage-state');
  expect(said).toHaveLength(await page.locator('.briefing-item:has(.counts) > p').count());
  expect(said).toContain('machine draft, not reviewed');
});
