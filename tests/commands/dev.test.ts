import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type DevServer, startDev } from '../../scripts/bench/start-dev.ts';
import { auditPage } from '../support/audit-page.ts';
import { copyProject } from '../support/copy-project.ts';
import { openBrowser } from '../support/open-browser.ts';

const project = copyProject();
const patience = 60_000;
let server: DevServer;
let browser: Browser;
let page: Page;

const port = `Il porto di Rimena ha speso 3 milioni di euro nel 2021.

La Cina ha venduto 40 navi al porto di Rimena.
`;
const commentary = `---
title: What the port spends
summary: A note on one sentence.
authors: [The editors]
date: 2026-01-02
lang: en
---

The accounts of <Entity id="china" /> name the port.
`;
const translation = `msgid ""
msgstr ""
"Language: en\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

msgid "Il porto di Rimena ha speso 3 milioni di euro nel 2021."
msgstr "The port of Rimena spent 3 million euros in 2021."
`;

const files = {
  commentary: 'content/commentary/rimena-accounts.mdx',
  glossary: 'content/glossary/china.mdx',
  seed: 'seeds/rimena.txt',
  facts: 'seeds/rimena.yml',
  translation: 'content/translations/rimena.en.po',
} as const;

beforeAll(async () => {
  project.write(files.seed, port);
  project.write(files.facts, 'lang: it\ntitle: The port of Rimena\n');
  project.write(files.commentary, commentary);
  project.write(files.translation, translation);
  [server, browser] = await Promise.all([startDev(project.root), openBrowser()]);
  const context = await browser.newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  project.dispose();
});

/** Opens a page and waits until what `npm run dev` adds to it is there, so that it hears of edits. */
async function open(path: string): Promise<void> {
  // A page that is open is loaded again while what the test before edited is undone.
  await page.goto('about:blank');
  await page.goto(`${server.url}${path}`);
  await page.locator('concordance-dev').waitFor({ state: 'attached' });
}

function edit(file: string, change: (text: string) => string): () => void {
  const before = project.read(file);
  const after = change(before);
  if (after === before) throw new Error(`the edit changes nothing in ${file}`);
  project.write(file, after);
  const undo = () => {
    if (project.read(file) !== before) project.write(file, before);
  };
  onTestFinished(undo);
  return undo;
}

const seeWords = (words: string) => page.locator('#main', { hasText: words }).waitFor({ timeout: patience });
const faults = () => page.locator('concordance-dev .faults');
const ids = () => page.locator('concordance-dev .ids');

describe('an edit shows on the page that is open', () => {
  it.each([
    [
      'of a commentary',
      'commentary/rimena-accounts/',
      files.commentary,
      (text: string) => `${text}\nHerring follows.\n`,
      'Herring follows.',
    ],
    [
      'of a definition',
      'entities/china/',
      files.glossary,
      (text: string) => `${text.trimEnd()} It buys herring.\n`,
      'It buys herring.',
    ],
    [
      'of a translation',
      'briefings/rimena/',
      files.translation,
      (text: string) => text.replace('spent 3', 'paid out 3'),
      'paid out',
    ],
    [
      'of a document',
      'briefings/rimena/',
      files.seed,
      (text: string) => `${text}\nLe aringhe non mancano.\n`,
      'Le aringhe non mancano.',
    ],
    [
      'of a document, on the ledger',
      'figures/',
      files.seed,
      (text: string) => `${text}\nIl porto ha 7219 barche.\n`,
      '7,219',
    ],
  ])('%s', async (_, path, file, change, words) => {
    await open(path);
    expect(await page.locator('#main').textContent()).not.toContain(words);
    const undo = edit(file, change);
    await seeWords(words);
    undo();
    await page.locator('#main', { hasNotText: words }).waitFor({ timeout: patience });
  });

  it('of a name that documents have: they are read again', async () => {
    await open('briefings/rimena/');
    const named = page.locator('#main .named li', { has: page.locator('a[data-entity="china"]') });
    const before = (await named.textContent()) ?? '';
    const undo = edit(files.glossary, (text) => text.replace('it: [', 'it: [Rimena, '));
    await named.filter({ hasNotText: before }).waitFor({ timeout: patience });
    undo();
    await named.filter({ hasText: before }).waitFor({ timeout: patience });
  });
});

describe('a fault stands on the page as it last was, with its place, and goes away when mended', () => {
  it.each([
    [
      'a reference',
      'commentary/rimena-accounts/',
      files.commentary,
      (text: string) => text.replace('"china"', '"chnia"'),
      'chnia',
    ],
    ['MDX', 'commentary/rimena-accounts/', files.commentary, (text: string) => `${text}\n<Entity\n`, '<Entity'],
    [
      'front matter',
      'commentary/rimena-accounts/',
      files.commentary,
      (text: string) => text.replace('date: 2026-01-02', 'date: soon'),
      'soon',
    ],
    ['facts', 'briefings/rimena/', files.facts, (text: string) => text.replace('lang: it', 'lnag: it'), 'lnag'],
    [
      'the glossary',
      'entities/china/',
      files.glossary,
      (text: string) => text.replace('type: place', 'type: plaice'),
      'plaice',
    ],
    [
      'a translation',
      'briefings/rimena/',
      files.translation,
      (text: string) => text.replace('msgstr "The', 'msgstr The'),
      'The port',
    ],
  ])('%s', async (_, path, file, change, words) => {
    await open(path);
    const title = await page.locator('h1').textContent();
    const undo = edit(file, change);
    const line =
      project
        .read(file)
        .split('\n')
        .findLastIndex((text) => text.includes(words)) + 1;
    await faults()
      .filter({ hasText: `${file}:${line}:` })
      .waitFor({ timeout: patience });
    expect(await faults().locator('pre').first().textContent()).toContain(words);
    expect(await faults().locator('pre').first().textContent()).toMatch(/\^/);
    expect(await page.locator('h1').textContent()).toBe(title);
    await open(path);
    expect(await page.locator('h1').textContent()).toBe(title);
    await faults().waitFor({ timeout: patience });
    undo();
    await faults().waitFor({ state: 'hidden', timeout: patience });
    expect(server.isRunning()).toBe(true);
  });

  it('and so it does where a seed no longer has the sentence that a commentary cites', async () => {
    await open('briefings/rimena/side-by-side/');
    const id = await page.locator('#main [id^="s-"]', { hasText: 'ha speso 3 milioni' }).first().getAttribute('id');
    const cited = `[@${id}]`;
    const uncite = edit(files.commentary, (text) => `${text}\nThe harbour paid ${cited}.\n`);
    await open('commentary/rimena-accounts/');
    await seeWords('The harbour paid');
    const undo = edit(files.seed, (text) => text.replace(/Il porto di Rimena ha speso.*\n\n/u, ''));
    await faults().filter({ hasText: cited }).waitFor({ timeout: patience });
    await open('briefings/rimena/');
    await page.locator('#main', { hasNotText: 'ha speso 3 milioni' }).waitFor({ timeout: patience });
    const answer = await page.goto(`${server.url}commentary/rimena-accounts/`);
    expect(answer?.status()).toBe(200);
    await seeWords('The harbour paid');
    await faults().filter({ hasText: cited }).waitFor({ timeout: patience });
    undo();
    await faults().waitFor({ state: 'hidden', timeout: patience });
    uncite();
    await page.locator('#main', { hasNotText: 'The harbour paid' }).waitFor({ timeout: patience });
  });

  it('and several are listed at once', async () => {
    await open('briefings/rimena/');
    const undo = [
      edit(files.commentary, (text) => text.replace('"china"', '"chnia"')),
      edit(files.facts, (text) => text.replace('lang: it', 'lnag: it')),
    ];
    await faults().filter({ hasText: '2 errors' }).waitFor({ timeout: patience });
    expect(await auditPage(page)).toEqual([]);
    for (const mend of undo) mend();
    await faults().waitFor({ state: 'hidden', timeout: patience });
  });

  it('and the terminal said each once', () => {
    const said = server.output().match(/error content\/commentary\/rimena-accounts\.mdx:9:/gu);
    expect(said).toHaveLength(2);
  });
});

describe('what can be cited says its id', () => {
  const copied = () => page.evaluate(() => navigator.clipboard.readText());

  it('under the pointer, and copies what cites it', async () => {
    await open('figures/');
    const figure = page.locator('#main [data-figure]').first();
    const id = await figure.getAttribute('data-figure');
    await figure.hover();
    await ids()
      .getByRole('button', { name: `Copy: <Figure id="${id}" />` })
      .click();
    await expect.poll(copied).toBe(`<Figure id="${id}" />`);
  });

  it('under the focus, by keys alone', async () => {
    await open('commentary/rimena-accounts/');
    const entity = page.locator('#main a[data-entity="china"]').first();
    await entity.focus();
    await ids().locator('.id', { hasText: 'china' }).waitFor();
    await page.keyboard.press('i');
    await page.keyboard.press('Enter');
    await expect.poll(copied).toBe('[[china]]');
    await page.keyboard.press('Escape');
    expect(await ids().isVisible()).toBe(false);
    expect(await entity.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('with its document only where several have the sentence', async () => {
    await open('briefings/rimena/side-by-side/');
    const sentence = page.locator('#main [id^="s-"]').first();
    const id = await sentence.getAttribute('id');
    await sentence.hover();
    await ids()
      .getByRole('button', { name: `Copy: [@${id}]` })
      .click();
    await expect.poll(copied).toBe(`[@${id}]`);
    await ids().locator('button', { hasText: 'Copied' }).waitFor({ state: 'detached' });
    expect(await auditPage(page)).toEqual([]);
  });
});
