import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { auditPage } from '../support/audit-page.ts';
import { copyProject } from '../support/copy-project.ts';
import { portFiles } from '../support/create-port.ts';
import { openBrowser } from '../support/open-browser.ts';
import { openFolds } from '../support/page-states.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';

const project = copyProject({}, inject('sites').root.project);

/** What the two documents of the project say of money, of a share, and of China. */
const text = `According to officials, [[China]] sends [[Rusia|the neighbour]] parts[@s-do2mksry]; it is [@f-q34jkyxd].

<Chart figures="f-vsllnle3 f-ucj7p2eq" />

<Chart figures="f-je3ogu6g f-ucj7p2eq" />

<Timeline entities="china russia" from="2021" max="3" />

<Note on="f-q34jkyxd">

According to officials, [[china]] sends most.

</Note>

<Note on="china">

A note on a country.

</Note>
`;
const head = (lang: string) =>
  `---\ntitle: ${lang}\nsummary: S.\nauthors: [A]\ndate: 2026-01-02\nlang: ${lang}\n---\n\n`;

let browser: Browser;
let server: FolderServer;
beforeAll(async () => {
  project.write('content/commentary/plain.mdx', head('en') + text);
  project.write(
    'content/commentary/arabic.mdx',
    `${head('ar')}${text.replace(/^.*$/mu, 'وفقا للمسؤولين، [[China]].').replace(/According.*$/mu, 'وفقا للمسؤولين.')}`,
  );
  for (const [path, content] of Object.entries(portFiles)) project.write(path, content);
  const { code, output } = await project.run('build');
  if (code !== 0) throw new Error(output);
  [browser, server] = await Promise.all([openBrowser(), serveFolder(project.dist)]);
}, 400_000);
afterAll(async () => {
  await Promise.all([browser?.close(), server?.close()]);
  project.dispose();
});

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(() => page.close());
  await page.goto(server.url + path);
  return page;
}

test('short forms lead where the components they stand for lead', async () => {
  const page = await open('commentary/plain/');
  const first = page.locator('.commentary-text > p').first();
  expect(await first.innerText()).toMatch(
    /^According to officials, China sends the neighbour parts\d; it is about 90%\.$/u,
  );
  const hrefs = await first.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(hrefs).toEqual(['/entities/china/', '/entities/russia/', '#evidence-1', '/figures/f-q34jkyxd/']);
});

describe.each([
  ['wide', { viewport: { width: 1280, height: 900 } }],
  ['dark, on a phone', { viewport: { width: 390, height: 800 }, colorScheme: 'dark' as const }],
])('a page with drawings and dates, %s', (_, options) => {
  test.each([
    'commentary/plain/',
    'it/commentary/plain/',
    'commentary/arabic/',
    'figures/f-q34jkyxd/',
    'entities/china/',
  ])('has no accessibility fault and does not scroll sideways: /%s', async (path) => {
    const page = await open(path, options);
    await openFolds(page);
    expect(await auditPage(page)).toEqual([]);
    const [all, seen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(all).toBe(seen);
  });
});

describe('a chart', () => {
  test('says all of its drawing in words, and has its values in the table under it', async () => {
    const page = await open('commentary/plain/');
    const [time, bars] = await page.locator('.chart').all();
    expect(await time?.locator('svg > desc').textContent()).toMatch(/2021.*\$200 million.*2022.*over \$500 million/u);
    expect(await bars?.locator('svg > desc').textContent()).toMatch(/\$12 million.*over \$500 million/u);
    expect(await time?.locator('tbody th .figure-link').allInnerTexts()).toEqual(['$200 million', 'over $500 million']);
    expect(await bars?.locator('rect.plot-bar').count()).toBe(2);
    expect(await time?.locator('tbody .mark-reported').count()).toBe(2);
  });

  test('is reached by the keyboard figure by figure, each with its evidence', async () => {
    const page = await open('commentary/plain/');
    await page.locator('.chart tbody th a').first().focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^#evidence-\d+$/u);
    await page.keyboard.press('Enter');
    await page.locator('#evidence-popover:popover-open').waitFor();
    expect(await page.locator('#evidence-popover').innerText()).toContain('200 de milioane de dolari');
  });
});

test('a timeline shows so many dated sentences, each with its original, and leads to all', async () => {
  const page = await open('it/commentary/plain/');
  const timeline = page.locator('.commentary-timeline');
  expect(await timeline.locator('.timeline > li').count()).toBe(3);
  expect(await timeline.locator('.timeline > li .original').count()).toBe(3);
  const links = await timeline.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(links.filter((href) => !href.startsWith('/it/'))).toEqual([]);
  expect(links.slice(-2)).toEqual(['/it/timeline/?entity=china', '/it/timeline/?entity=russia']);
});

test('an article from right to left keeps its drawings in the direction of their words', async () => {
  const page = await open('commentary/arabic/');
  const toDirection = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => getComputedStyle(one).direction);
  expect(await toDirection('.commentary-text > p')).toBe('rtl');
  expect(await toDirection('.chart')).toBe('ltr');
  expect(await toDirection('.commentary-timeline')).toBe('ltr');
});

test('a note stands on the page of its figure or its entity too, and says beside the sentence what it is on', async () => {
  const figure = await open('figures/f-q34jkyxd/');
  expect(await figure.locator('#notes ~ .note').filter({ hasText: 'China sends most' }).count()).toBe(1);
  const entity = await open('entities/china/');
  expect(await entity.locator('.note').filter({ hasText: 'A note on a country' }).count()).toBe(2);
  const other = await open('entities/russia/');
  expect(await other.locator('#notes').count()).toBe(0);
  const briefing = await open('briefings/us-assessment-of-chinese-sales/');
  const note = briefing.locator('.note').filter({ hasText: 'China sends most' });
  expect(await note.getByRole('link', { name: 'about 90%' }).getAttribute('href')).toBe('/figures/f-q34jkyxd/');
});
