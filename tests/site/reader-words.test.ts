import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { createTranslator } from '../../src/i18n/create-translator.ts';
import { fromMdx } from '../../src/pipeline/mdx/from-mdx.ts';
import { keptFolder, parseKept } from '../../src/translation/kept-translation.ts';
import { listFiles } from '../support/list-files.ts';
import { openBrowser } from '../support/open-browser.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';

const { dist, base, project } = inject('sites').root;
let browser: Browser;
let server: FolderServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveFolder(dist, base)]);
});
afterAll(() => Promise.all([browser?.close(), server?.close()]));

async function open(path: string) {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(server.url + path);
  return page;
}

/** The figures that a translation into `lang` has words for, with those words and the language of their document. */
function listLinked(lang: string) {
  const folder = join(project, keptFolder);
  const kept = listFiles(folder).flatMap((file) => parseKept(readFileSync(join(folder, file), 'utf8')) ?? []);
  return kept
    .filter((translation) => translation.lang === lang)
    .flatMap(({ briefing, pairs = [] }) => {
      const file = `content/briefings/${briefing}.mdx`;
      const from = fromMdx(readFileSync(join(project, file), 'utf8'), briefing, file).lang;
      const links = pairs.flatMap((pair) => pair.links);
      return links.flatMap((link) =>
        'figure' in link && link.says ? [{ id: link.figure, says: link.says, from }] : [],
      );
    });
}

describe.each([
  { locale: 'en', home: '' },
  { locale: 'ro', home: 'ro/' },
] as const)('in $locale', ({ locale, home }) => {
  const linked = listLinked(locale);
  const ids = linked.map(({ id }) => id as string);

  test.each(['', 'figures/'])(
    'no heading of a figure on /%s has a word of another language where it is linked',
    async (path) => {
      const page = await open(home + path);
      const headings = page.locator('.leading-figures .figure-value, .ledger-row th');
      const found = await headings.evaluateAll((all) =>
        all.map((heading) => ({
          id:
            heading.querySelector('[data-figure]')?.getAttribute('data-figure') ??
            heading.closest('[data-figure]')?.getAttribute('data-figure'),
          langs: [...heading.querySelectorAll('[lang]')].map((part) => part.getAttribute('lang')),
        })),
      );
      const own = found.filter(({ id }) => id && ids.includes(id));
      expect(own.length).toBeGreaterThan(1);
      expect(own.filter(({ langs }) => langs.some((lang) => lang !== locale))).toEqual([]);
    },
  );

  test('a figure’s page has a heading, a title and a speaker in words of its readers, and the document’s beside them', async () => {
    const counted = linked.find(({ says }) => says.unit);
    const said = linked.find(({ says, from }) => says.attribution && from === 'it');
    const page = await open(`${home}figures/${counted?.id}/`);
    const heading = page.locator('h1');
    await expect.poll(() => heading.innerText()).toContain(counted?.says.unit);
    expect(await heading.locator('[lang]').evaluateAll((all) => all.map((part) => part.getAttribute('lang')))).toEqual([
      locale,
    ]);
    expect(await page.title()).toContain(counted?.says.unit);
    await page.goto(`${server.url}${home}figures/${said?.id}/`);
    const words = page.locator('.fact-list .words-of-source').first();
    const parts = await words
      .locator('[lang]')
      .evaluateAll((all) => all.map((part) => [part.getAttribute('lang'), part.textContent]));
    expect(parts.map(([lang]) => lang)).toEqual([locale, 'it']);
    expect(parts[0]?.[1]).toContain(said?.says.attribution);
    expect(await page.locator('.fact-list').textContent()).toContain(createTranslator(locale)('marks.draft'));
  });

  test('the filters of the ledger name units and speakers in words of its readers', async () => {
    const page = await open(`${home}figures/`);
    for (const [facet, field] of [
      ['unit', 'unit'],
      ['attribution', 'attribution'],
    ] as const) {
      const options = await page.locator(`select[name=${facet}] option`).allTextContents();
      const words = linked.flatMap(({ says }) => says[field] ?? []);
      expect(words.length).toBeGreaterThan(0);
      for (const word of words) expect(options.join('\n')).toContain(word);
    }
  });
});

test('the citation of a figure names its speaker in words of its reader, and in the document’s behind them', async () => {
  const said = listLinked('en').find(({ says }) => says.attribution);
  const page = await open(`figures/${said?.id}/`);
  const text = await page.locator('.citation-text').first().innerText();
  expect(text).toMatch(new RegExp(`“${said?.says.attribution}” \\[en; (?:it|ro): “`, 'u'));
});
