import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Root } from 'hast';
import type { Browser, Page } from 'playwright-core';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { copyProject, type ProjectCopy, type Run } from '../support/copy-project.ts';
import { listFiles, toDigests } from '../support/list-files.ts';
import { openBrowser, visitEach } from '../support/open-browser.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';
import { watchPage } from '../support/watch-page.ts';
import { hostileAddresses } from './cases/addresses.ts';
import { hostileDocuments } from './cases/documents.ts';
import { hostileCount, toHostileFiles } from './hostile-files.ts';

const parser = unified().use(rehypeParse, { emitParseErrors: true });

/** What the site makes of itself; anything else on a page came out of a document. */
const neverMade =
  /^(?:iframe|frame|frameset|object|embed|applet|style|math|video|audio|marquee|plaintext|noscript|canary-element|fragment|foreignobject|animate|use|area|map)$/u;
const addressed = [
  'href',
  'src',
  'action',
  'formaction',
  'data',
  'poster',
  'background',
  'xlinkHref',
  'srcSet',
  'ping',
];

let project: ProjectCopy;
let built: Run;
let before: Record<string, string>;
let server: FolderServer;
let browser: Browser;

beforeAll(async () => {
  // In a third language, no page says anything of a document that these two do not; its pictures have a test of their own.
  project = copyProject({ onFatalSeed: 'skip', languages: ['en', 'it'], socialCards: false });
  for (const folder of ['seeds', 'content']) project.remove(folder);
  for (const [path, data] of Object.entries(toHostileFiles())) project.write(path, data);
  before = listOthers();
  built = await project.run('build');
  if (built.code !== 0) throw new Error(`the site does not build:\n${built.output.slice(-5000)}`);
  server = await serveFolder(project.dist);
  browser = await openBrowser();
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  project.dispose();
});

/** What a build has no business with. */
function listOthers(): Record<string, string> {
  return Object.fromEntries(
    ['src', 'scripts', 'public', 'seeds'].flatMap((folder) => Object.entries(toDigests(join(project.root, folder)))),
  );
}

const readPages = () => listFiles(project.dist).filter((file) => file.endsWith('.html'));
const readFile = (file: string) => readFileSync(join(project.dist, file), 'utf8');

describe('a site of more than three hundred cases made to harm', () => {
  test('is built, and names each document that it leaves out', () => {
    expect(hostileCount).toBeGreaterThan(300);
    const pages = new Set(readPages());
    const wrong = hostileDocuments.filter(
      ({ id, refused }) => pages.has(`briefings/${id}/index.html`) === (refused !== undefined),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
    const silent = hostileDocuments.filter(({ file, refused }) => refused && !built.output.includes(`seeds/${file}`));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('has no element, handler or address that a text asked for, and is HTML without a fault', () => {
    const pages = readPages();
    expect(pages.length).toBeGreaterThan(1000);
    expect(pages.flatMap(listFaults)).toEqual([]);
  });

  test('leaves every other file of the project, and of the machine, as it was', () => {
    expect(listOthers()).toEqual(before);
    for (const folder of [project.root, join(project.root, 'seeds'), project.dist, tmpdir(), process.cwd()])
      expect(existsSync(join(folder, 'canary')), folder).toBe(false);
    expect(listFiles(project.dist).filter((file) => !/^[\w./-]+$/u.test(file))).toEqual([]);
  });

  test('has nothing of the machine in it', () => {
    const secrets = ['root:x:0:0', project.root, 'BEGIN OPENSSH'];
    const texts = listFiles(project.dist).filter((file) =>
      /\.(?:html|json|xml|txt|md|csv|jsonld|bib|ris)$/u.test(file),
    );
    const leaks = texts.filter((file) => secrets.some((secret) => readFile(file).includes(secret)));
    expect(leaks).toEqual([]);
  });

  test('gives programs files that their parsers read', () => {
    const files = listFiles(project.dist);
    for (const file of files.filter((name) => name.endsWith('.xml')))
      expect(() => fromXml(readFile(file)), file).not.toThrow();
    for (const file of files.filter((name) => /\.json(?:ld)?$/u.test(name)))
      expect(() => JSON.parse(readFile(file)), file).not.toThrow();
    const packs = files.filter((name) => name.endsWith('.zip'));
    expect(packs.length).toBeGreaterThan(100);
    for (const file of packs) {
      const names = Object.keys(unzipSync(readFileSync(join(project.dist, file))));
      expect(
        names.filter((name) => !/^[a-z0-9-]+-evidence\/(?:[a-z]+\/)?[\w.-]+$/u.test(name)),
        file,
      ).toEqual([]);
    }
  });

  test('does nothing when its pages are opened', async () => {
    const opened = /^briefings\/(?:[^/]+|html-[^/]+\/side-by-side(?:\/it)?)\/index\.html$/u;
    const pages = readPages().filter((file) => opened.test(file));
    expect(pages.length).toBeGreaterThan(300);
    const others = ['index.html', 'it/index.html', 'entities/index.html', 'figures/index.html', 'timeline/index.html'];
    const faults = await visitEach(browser, [...others, ...pages], {}, openPage);
    expect(faults.flat()).toEqual([]);
  }, 600_000);

  test('shows the words of each text as they are', async () => {
    const shown = hostileDocuments.flatMap(({ id, shows }) => (shows === undefined ? [] : [{ id, shows }]));
    // Names of elements are letters too; a line of signs alone is left out, and its page says so.
    const squeeze = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
    const faults = await visitEach(browser, shown, {}, async (page, { id, shows }) => {
      await page.goto(`${server.url}briefings/${id}/side-by-side/`, { waitUntil: 'domcontentloaded' });
      const words = (await page.locator('main [id^="s-"]').allTextContents()).join(' ');
      return squeeze(words).includes(squeeze(shows)) ? [] : [`${id}: ${words.slice(0, 300)}`];
    });
    expect(shown.length).toBeGreaterThan(50);
    expect(faults.flat()).toEqual([]);
  }, 300_000);

  test('says on its page what a text hides', () => {
    const hiding = hostileDocuments.flatMap(({ id, doubts = [] }) => doubts.map((rule) => ({ id, rule })));
    const silent = hiding.filter(
      ({ id, rule }) => !readFile(`briefings/${id}/index.html`).includes(`<code>${rule}</code>`),
    );
    expect(hiding.length).toBeGreaterThan(20);
    expect(silent).toEqual([]);
  });

  test('does what the address says, whatever that is, and nothing more', async () => {
    const opened = await visitEach(browser, hostileAddresses, {}, (page, address) => openPage(page, address));
    expect(opened.flat()).toEqual([]);
  }, 300_000);
});

/** What goes wrong on a page when it is opened and stays open for a moment. */
async function openPage(page: Page, file: string): Promise<string[]> {
  const path = file.replace(/index\.html$/u, '');
  const ran: string[] = [];
  await page.exposeFunction('canary', (name: unknown) => ran.push(`${path}: ran ${String(name)}`));
  const faults = watchPage(page, server.url);
  await page.goto(server.url + path, { waitUntil: 'networkidle' });
  const made = await page.locator('[data-canary], canary-element').count();
  if (new URL(page.url()).origin !== new URL(server.url).origin) ran.push(`${path}: led to ${page.url()}`);
  return [
    ...ran,
    ...(made > 0 ? [`${path}: ${made} elements of the text`] : []),
    ...faults.map((fault) => `${path}: ${fault}`),
  ];
}

/** What of a page the site did not make, or the parser of HTML finds wrong. */
function listFaults(file: string): string[] {
  const vfile = new VFile({ path: file, value: readFile(file) });
  const tree: Root = parser.parse(vfile);
  const faults = vfile.messages.map(({ ruleId, line }) => `${file}:${line}: ${ruleId}`);
  visit(tree, 'element', ({ tagName, properties }) => {
    if (neverMade.test(tagName)) faults.push(`${file}: <${tagName}>`);
    if (tagName === 'script' && !properties['src'] && !/json$/u.test(String(properties['type'])))
      faults.push(`${file}: script`);
    if (properties['style'] !== undefined) faults.push(`${file}: style on <${tagName}>`);
    for (const name of Object.keys(properties))
      if (/^on|^srcdoc$/iu.test(name) || name === 'dataCanary') faults.push(`${file}: ${name} on <${tagName}>`);
    // The card of a figure says by it that links leave its frame.
    if (tagName === 'base' && properties['href'] !== undefined) faults.push(`${file}: <base href>`);
    for (const name of addressed)
      if (/^[\s\p{Cc}]*(?:javascript|vbscript|data|file):/iu.test(String(properties[name] ?? '')))
        faults.push(`${file}: ${name}=${String(properties[name])}`);
    const loads = ['src', 'srcSet', 'data', 'poster', 'action'].map((name) => String(properties[name] ?? ''));
    if (loads.some((address) => /^(?:https?:)?\/\//iu.test(address)))
      faults.push(`${file}: <${tagName}> loads ${loads.join('')}`);
  });
  return faults;
}
