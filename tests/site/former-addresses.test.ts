import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { settings } from '../../astro.config.mjs';
import { locales } from '../../src/i18n/locales.ts';
import { entitiesFileSchema } from '../../src/model/api.ts';
import { toHref } from '../../src/site/to-href.ts';
import { checkSkos } from '../support/check-skos.ts';
import { copyProject, type ProjectCopy } from '../support/copy-project.ts';
import { listFiles } from '../support/list-files.ts';
import { openBrowser } from '../support/open-browser.ts';
import { readGraph } from '../support/read-graph.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';
import { watchPage } from '../support/watch-page.ts';

const base = '/x/y/';
const old = 'island-of-capri';

let project: ProjectCopy;
let server: FolderServer;
let browser: Browser;

beforeAll(async () => {
  project = copyProject({ base }, inject('sites').below.project);
  const file = 'content/glossary/capri.mdx';
  project.write(file, project.read(file).replace('id: capri\n', `id: capri\nformerly: [${old}]\n`));
  const { code, output } = await project.run('build');
  if (code !== 0) throw new Error(output);
  server = await serveFolder(project.dist, base);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  project?.dispose();
});

const read = (path: string) => readFileSync(join(project.dist, path), 'utf8');
const toPath = (locale: (typeof locales)[number], id: string) => toHref('', locale, `entities/${id}/`);

describe('the address that an entity had before', () => {
  test.each(locales)('leads to its page in %s at once, without a script and within the policy', async (locale) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const faults = watchPage(page, server.url);
    await page.goto(server.url + toPath(locale, old));
    await page.waitForURL(server.url + toPath(locale, 'capri'));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Capri');
    // What the old page had begun to load is given up on the way.
    expect(faults.filter((fault) => !fault.includes('ERR_ABORTED'))).toEqual([]);
    await context.close();
  });

  test.each(locales)('says in %s where the page is now, for who is not led on', (locale) => {
    const html = read(`${toPath(locale, old)}index.html`);
    const address = new URL(`${base}${toPath(locale, 'capri')}`, settings.site).href;
    expect(html).toContain(`<html lang="${locale}"`);
    expect(html).toContain(`<link rel="canonical" href="${address}">`);
    expect(html).toMatch(new RegExp(`<h1>[^<]+</h1> <p>[^<]+<a href="${base}${toPath(locale, 'capri')}">`, 'u'));
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  test('is named by no other page, feed, site map or search index, only by one data file and the list of files', () => {
    const named = listFiles(project.dist).filter((file) => {
      const bytes = readFileSync(join(project.dist, file));
      const text = file.endsWith('.bin') ? gunzipSync(bytes).toString() : bytes.toString();
      return text.includes(`entities/${old}`);
    });
    expect(named).toEqual(['SHA256SUMS', 'api/entities.json']);
  });

  test('has the feeds of the page, which say the new address', () => {
    for (const feed of ['feed.xml', 'feed.json']) {
      expect(read(`entities/${old}/${feed}`)).toBe(read(`entities/capri/${feed}`));
      expect(read(`entities/${old}/${feed}`)).toContain('entities/capri/');
    }
  });

  test('is said in the data to be out of use and replaced, by the vocabularies for that', async () => {
    const file = entitiesFileSchema.parse(JSON.parse(read('api/entities.json')));
    const graph = await readGraph(file);
    expect(checkSkos(graph)).toEqual([]);
    const [now, before] = ['capri', old].map((id) => new URL(`${base}entities/${id}/`, settings.site).href);
    const dublinCore = 'http://purl.org/dc/terms/';
    expect(graph.filter(({ subject, object }) => subject === before || object === before)).toEqual(
      expect.arrayContaining([
        { subject: now, property: `${dublinCore}replaces`, object: before },
        { subject: before, property: `${dublinCore}isReplacedBy`, object: now },
        { subject: before, property: 'http://www.w3.org/2002/07/owl#deprecated', object: { value: 'true' } },
      ]),
    );
  });
});
