import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import type { BriefingFile } from '../../src/model/api.ts';
import { copyProject, type ProjectCopy, type Run } from '../support/copy-project.ts';
import { listDifferences, listFiles, toDigests } from '../support/list-files.ts';
import { listPages } from '../support/list-pages.ts';
import { makePdf } from '../support/make-pdf.ts';
import { openBrowser } from '../support/open-browser.ts';
import { readHtml } from '../support/read-html.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';
import { watchPage } from '../support/watch-page.ts';

const { dist: reference, project: original } = inject('sites').root;
const facts = 'lang: en\n';
const broken = {
  'empty.txt': '',
  'blank.txt': ' \n\t\n',
  'binary.txt': Uint8Array.from({ length: 4096 }, (_, index) => index % 256),
  'latin-1.txt': Buffer.from('La società è cresciuta.', 'latin1'),
  'long.txt': 'The ministry said so on Monday. '.repeat(10 * 2 ** 15),
};
const hostile = {
  script: '<script>alert(1)</script><img src=x onerror=alert(2)> The ministry said so.',
  braces: 'The report wrote {process.exit()} and {1 + 1} and <Figure id="f-none">5</Figure>.',
  modules: "import fs from 'node:fs'; export const x = 1; was in the report.",
  fences: '--- title: not front matter --- ``` The text goes on.',
  controls: 'A bell\u0007, an escape\u001b[31m and a mark\u202e stand here.',
  links: 'See [this](javascript:alert(3)) and &lt;b&gt; in the report.',
};

/** What the pages of a PDF say, the second one with a figure. */
const front = 'The ministry wrote to Italy on Monday.';
const paged = 'The rents in the port had risen by 37% in 2021.';
const toPage = (text: string) => [{ text, x: 40, y: 700 }];

/** Facts of a document whose every word looks like code. */
const words = '"><script>alert(1)</script> ]]> \u202e=cmd()|x {1 + 1}';
const namedFacts = JSON.stringify({
  lang: 'en',
  title: `${words}\nTY  - FAKE\u0000`,
  publisher: words,
  author: words,
  licence: words,
  obtained: words,
  url: 'https://example.org/"><script>alert(2)</script>',
});

function addSeeds(project: ProjectCopy, seeds: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, data] of Object.entries(seeds)) {
    project.write(`seeds/${name}`, data);
    project.write(`seeds/${name.replace(/txt$/u, 'yml')}`, facts);
  }
}

function listBriefings(dist: string): string[] {
  return listPages(dist).flatMap(({ path }) => /^briefings\/([^/]+)\/$/u.exec(path)?.[1] ?? []);
}

describe('a project with seeds that cannot be read and seeds that look like code', () => {
  let project: ProjectCopy;
  let built: Run;
  let browser: Browser;
  let server: FolderServer;
  beforeAll(async () => {
    project = copyProject({ onFatalSeed: 'skip' }, original);
    addSeeds(project, broken);
    addSeeds(project, Object.fromEntries(Object.entries(hostile).map(([name, text]) => [`${name}.txt`, text])));
    project.write('seeds/named.txt', `=cmd() said that 3 million euros were paid to </script> on Monday.\n`);
    project.write('seeds/named.yml', namedFacts);
    project.write('seeds/paged.pdf', makePdf([toPage(front), toPage(paged)]));
    project.write('seeds/paged.yml', facts);
    built = await project.run('build');
    browser = await openBrowser();
    server = await serveFolder(project.dist);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    project.dispose();
  });

  test('builds where the team chose so, with every other briefing', () => {
    expect(built).toMatchObject({ code: 0 });
    const slugs = [...listBriefings(reference), ...Object.keys(hostile), 'named', 'paged'];
    expect(listBriefings(project.dist).sort()).toEqual(slugs.sort());
  });

  test.each(Object.keys(broken))('says once, and by its name, why %s is left out', (name) => {
    const faults = built.output.split('\n').filter((line) => line.includes(`seeds/${name}`));
    expect(faults).toEqual([expect.stringMatching(/^error seeds\/[^ ]+: .{20,}/u)]);
  });

  test.each(Object.entries(hostile))('shows the text of “%s” as text', async (slug, text) => {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    const faults = watchPage(page, server.url);
    await page.goto(`${server.url}briefings/${slug}/side-by-side/`);
    const shown = (await page.locator('main [id^="s-"]').allTextContents()).join(' ');
    const toWords = (said: string) => said.replace(/[\s\p{Cc}\p{Cf}\ufffd]+/gu, '');
    expect(toWords(shown)).toBe(toWords(text));
    expect(faults).toEqual([]);
  });

  test('says of a figure of a PDF on which page it stands, and leads back to its sentence there', async () => {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.goto(`${server.url}briefings/paged/`);
    await page.locator('.source-text a', { hasText: '37%' }).click();
    const evidence = page.locator('.figure-evidence');
    expect(await evidence.locator('.source-words').innerText()).toBe(paged);
    await evidence.getByRole('link', { name: 'p. 2', exact: true }).click();
    expect(page.url()).toMatch(/briefings\/paged\/side-by-side\/#s-/u);
    const row = page.locator(':target').locator('xpath=ancestor::*[contains(@class, "pair-original")]');
    expect(await row.innerText()).toMatch(/37%[\s\S]*p\. 2/u);
  });

  test('publishes the text form of a PDF, into which its positions lead, and not the file', () => {
    const read = (file: string) => readFileSync(join(project.dist, file), 'utf8');
    const text = read('api/sources/paged.txt');
    expect(text).toBe(`${front}\n\n${paged}\n`);
    const { segments, figures } = JSON.parse(read('api/briefings/paged.json')) as BriefingFile;
    expect(segments.map(({ place }) => place?.number)).toEqual([1, 2]);
    expect(figures.length).toBeGreaterThan(1);
    for (const span of [...segments, ...figures]) expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(listFiles(project.dist).filter((name) => name.endsWith('.pdf'))).toEqual([]);
  });

  test('runs nothing of facts that look like code, and every file that has them can be read', async () => {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    const faults = watchPage(page, server.url);
    for (const path of ['', 'briefings/', 'briefings/named/', 'it/briefings/named/', 'figures/', 'search/'])
      await page.goto(server.url + path, { waitUntil: 'networkidle' });
    expect(faults).toEqual([]);
    await page.goto(`${server.url}briefings/named/`);
    const title = `${words.replace('\u202e', '')} TY - FAKE\ufffd`;
    expect(await page.locator('h1').innerText()).toBe(title);

    const read = (file: string) => readFileSync(join(project.dist, file), 'utf8');
    const files = listFiles(project.dist);
    for (const file of files.filter((name) => name.endsWith('.xml')))
      expect(() => fromXml(read(file)), file).not.toThrow();
    for (const file of files.filter((name) => name.endsWith('.json')))
      expect(() => JSON.parse(read(file)), file).not.toThrow();
    const elements = readHtml(project.dist, 'briefings/named/index.html');
    const scripts = elements.filter(
      (element) => element.name === 'script' && element.get('type') === 'application/ld+json',
    );
    expect(scripts.map(({ text }) => JSON.stringify(JSON.parse(text))).join('')).toContain(JSON.stringify(title));
    expect(JSON.parse(read('feed.json'))).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ title })]),
    });
    const links = elements.flatMap((element) => [element.get('href') ?? '', element.get('src') ?? '']);
    expect(links.filter((link) => /^(?:javascript|data|vbscript):/iu.test(link))).toEqual([]);
    expect(Object.keys(unzipSync(readFileSync(join(project.dist, 'api/packs/named.zip'))))).toContain(
      'named-evidence/source/named.txt',
    );
  });
});

describe('a project whose seeds change from one build to the next', () => {
  let project: ProjectCopy;
  beforeAll(() => {
    project = copyProject({}, original);
  });
  afterAll(() => project.dispose());
  const readAll = () => {
    const inFolder = (folder: string) => Object.entries(toDigests(join(project.root, folder)));
    return Object.fromEntries(
      ['dist', 'content'].flatMap((folder) => inFolder(folder).map(([file, digest]) => [`${folder}/${file}`, digest])),
    );
  };

  test('a seed that is added has its pages', async () => {
    addSeeds(project, {
      'added.txt': 'The ministry said on Monday that exports to Italy had reached 3 million euros.\n',
    });
    expect(await project.run('build')).toMatchObject({ code: 0 });
    expect(listBriefings(project.dist).sort()).toEqual([...listBriefings(reference), 'added'].sort());
  });

  test('a seed that can no longer be read stops the build by its name, and nothing that was there is lost', async () => {
    const before = readAll();
    project.write('seeds/added.txt', broken['latin-1.txt']);
    const { code, output } = await project.run('build');
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('seeds/added.txt') });
    expect(listDifferences(before, readAll())).toEqual([]);
  });

  test('a seed that is removed leaves not a byte of itself', async () => {
    project.remove('seeds/added.txt');
    project.remove('seeds/added.yml');
    expect(await project.run('build')).toMatchObject({ code: 0 });
    expect(listDifferences(toDigests(reference), toDigests(project.dist))).toEqual([]);
  });
});
