import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { allRules } from '../../src/diagnostics/all-rules.ts';
import { findFileExample } from '../../src/diagnostics/examples/find-file-example.ts';
import { openBrowser } from '../support/open-browser.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';

const { dist } = inject('sites').root;
const examples = readdirSync('src/about/authoring/examples').map((file) => file.replace(/\.mdx$/u, ''));
let browser: Browser;
let server: FolderServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveFolder(dist)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

test.each(['', 'it/', 'ro/'])(
  'every example of the guide stands as it is written and as it is shown: /%sabout/',
  async (locale) => {
    const page = await browser.newPage();
    await page.goto(`${server.url}${locale}about/`);
    await page.locator(`a[href="/${locale}about/authoring/"]`).first().click();
    for (const name of examples) {
      const written = readFileSync(`src/about/authoring/examples/${name}.mdx`, 'utf8').trim();
      const example = page.locator(`#example-${name}`);
      expect(await example.locator('pre').textContent()).toBe(written);
      const shown = (await example.locator('.example-shown').innerText()).trim();
      expect(shown).not.toBe('');
      // A component or a short form that was not understood would stand there as it was typed.
      expect(shown).not.toMatch(/\[@|\[\[|<[A-Z]|allow /u);
    }
    await page.close();
  },
);

test('what an example shows comes out of the evidence', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}about/authoring/`);
  const shown = (name: string) => page.locator(`#example-${name} .example-shown`).innerText();
  expect(await shown('quote')).toContain('Remendaram as redes, contaram o peixe e esperaram a maré.');
  expect(await shown('figure')).toMatch(/about\s4,200\st/u);
  expect(await shown('entity')).toBe('Porto Alto lies by the sea, and its ferrymen row from there.');
  expect(await shown('sic')).toContain('Diz-se, e só diz-se [sic]');
  expect(await shown('assessment')).toMatch(/likely[\s\S]*confidence/iu);
  expect(await page.locator('#example-chart svg').count()).toBe(1);
  await page.close();
});

test('an example is copied as it is written', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${server.url}about/authoring/`);
  await page.locator('#example-cite').getByRole('button', { name: 'Copy' }).click();
  const written = readFileSync('src/about/authoring/examples/cite.mdx', 'utf8').trim();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${written}\n`);
  await context.close();
});

test('every rule has a place of its own, with its level, both examples and what to do', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}about/authoring/rules/`);
  for (const { id, level, examples: pairs, cure } of Object.values(allRules).flat()) {
    const text = await page.locator(`section[aria-labelledby="${id}"]`).innerText();
    expect(text).toContain(level === 'error' ? 'Stops the build' : 'Is said and counted');
    const own = findFileExample(id);
    const shown = own ? [own.file, own.failing, own.printed, own.mended] : [];
    for (const words of [...pairs.flatMap(({ failing, mended }) => [failing, mended]), ...shown, cure])
      expect(text.replace(/\s+/gu, ' ')).toContain(words.trim().replace(/\s+/gu, ' '));
  }
  await page.close();
});
