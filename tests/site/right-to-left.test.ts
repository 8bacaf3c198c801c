import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { auditPage } from '../support/audit-page.ts';
import { copyProject } from '../support/copy-project.ts';
import { portFiles } from '../support/create-port.ts';
import { listPages, type SitePage } from '../support/list-pages.ts';
import { findLayoutFaults, widenSpacing } from '../support/measure-layout.ts';
import { openBrowser, visitEach } from '../support/open-browser.ts';
import { openFolds } from '../support/page-states.ts';
import { type PageText, readTexts } from '../support/read-texts.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';

const project = copyProject({}, inject('sites').root.project);
const arabic = /\p{Script=Arabic}/u;
let browser: Browser;
let server: FolderServer;
/** The pages that show Arabic words, which a report in Arabic brings to every kind of page that shows documents. */
let pages: (SitePage & { readonly texts: readonly PageText[] })[] = [];
beforeAll(async () => {
  for (const [path, text] of Object.entries(portFiles)) project.write(path, text);
  const { code, output } = await project.run('build');
  if (code !== 0) throw new Error(output);
  [browser, server] = await Promise.all([openBrowser(), serveFolder(project.dist)]);
  pages = listPages(project.dist)
    // The data of languages are lists, and the page of components has examples of its own.
    .filter(({ path }) => !/about\/(?:components|method\/languages)\//u.test(path))
    .map((page) => ({ ...page, texts: readTexts(project.dist, page.file).filter(({ text }) => arabic.test(text)) }))
    .filter(({ texts }) => texts.length > 0);
});
afterAll(async () => {
  await Promise.all([browser?.close(), server?.close()]);
  project.dispose();
});

test('words in Arabic are on many kinds of page, and each is in its language and direction', () => {
  const kinds = new Set(pages.map(({ kind }) => kind));
  expect([...kinds]).toEqual(
    expect.arrayContaining(['briefings/*', 'briefings/*/side-by-side', 'figures', 'figures/*', 'figures/*/card']),
  );
  const faults = pages.flatMap(({ path, texts }) =>
    texts
      .filter(
        ({ element, lang, hasDirection }) =>
          element !== 'title' && element !== 'meta' && (lang !== 'ar' || !hasDirection),
      )
      // A citation names the language of what it quotes in brackets instead.
      .filter(({ text }) => !/\[ar[\]:]/u.test(text))
      .map(
        ({ element, attribute = '', lang, text }) =>
          `/${path}: <${element}> ${attribute} (${lang}) ${text.slice(0, 60)}`,
      ),
  );
  expect(faults).toEqual([]);
});

test('its sentences follow each other from right to left', async () => {
  const found = pages.filter(({ kind, locale }) => kind === 'briefings/*' && locale === 'en');
  const ways = await visitEach(browser, found, {}, async (page, { path }) => {
    await page.goto(server.url + path);
    return page
      .locator(':is(.passage > :is(p, h3, h4, ul), .statement-text, .figure-sentence):has(:lang(ar))')
      .evaluateAll((blocks) => blocks.map((block) => getComputedStyle(block).direction));
  });
  expect(ways.flat().length).toBeGreaterThan(2);
  expect(new Set(ways.flat())).toEqual(new Set(['rtl']));
});

test('it runs from right to left, cut by nothing and without an accessibility fault, from narrow to wide', async () => {
  const english = pages.filter(({ locale }) => locale === 'en');
  const samples = Object.values(Object.groupBy(english, ({ kind }) => kind)).flatMap((some) => some?.[0] ?? []);
  const found = await visitEach(browser, samples, {}, async (page, { path }) => {
    await page.goto(server.url + path);
    await openFolds(page);
    const faults: string[] = [];
    const ways = await page
      .locator('main :lang(ar)')
      .evaluateAll((parts) => parts.map((part) => [getComputedStyle(part).direction, part.outerHTML.slice(0, 120)]));
    if (ways.length === 0) faults.push('nothing is in Arabic');
    faults.push(...ways.flatMap(([way, part]) => (way === 'rtl' ? [] : [`${part} runs ${way}`])));
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      faults.push(...(await findLayoutFaults(page)), ...(await auditPage(page)));
    }
    await widenSpacing(page);
    faults.push(...(await findLayoutFaults(page)));
    return faults.map((fault) => `/${path}: ${fault}`);
  });
  expect(found.flat()).toEqual([]);
});
