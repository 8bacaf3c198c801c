import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { findLongest, listPages, samplePages } from '../support/list-pages.ts';
import { openBrowser, visitEach } from '../support/open-browser.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';
import { weighPage } from '../support/weigh-page.ts';

const { dist } = inject('sites').root;
const pages = samplePages(dist);
const articles = listPages(dist).filter(({ kind }) => kind === 'briefings/*');
let browser: Browser;
let server: FolderServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveFolder(dist)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

const kilobyte = 1024;

test('a briefing is 20 KB with its styles, 22 with its scripts and 100 with its fonts, in every language', async () => {
  expect(articles.length).toBeGreaterThan(3);
  const heavy = await visitEach(browser, articles, {}, async (page, { path }) => {
    const { html, css, js, fonts } = await weighPage(page, dist, server.url, path);
    const sums = [html + css, html + css + js, html + css + js + fonts].map((bytes) => bytes / kilobyte);
    const [text = 0, code = 0, all = 0] = sums;
    // Each page says its policy itself, for hosts that send no headers, which is the tenth of a kilobyte.
    const isLight = text <= 20.1 && code <= 22 && all <= 100 && js <= 2 * kilobyte;
    return isLight && css > 0 && fonts > 0 ? [] : [{ path, html, css, js, fonts }];
  });
  expect(heavy.flat()).toEqual([]);
});

/** The script that a page may load at once, in KB, where its kind has more to do than to be read. */
const scripts: Readonly<Record<string, number>> = {
  search: 70,
  'briefings/*/side-by-side': 5,
  'briefings/*/side-by-side/*': 5,
  figures: 5,
  timeline: 4,
};

test('a page of any kind loads one small sheet, little script, and preloads no font that it does not use', async () => {
  const heavy = await visitEach(browser, findLongest(pages), {}, async (page, { path, kind }) => {
    const { css, sheets, js, fonts, others } = await weighPage(page, dist, server.url, path);
    // The page of components has the styles of all pages.
    const styles = kind === 'about/*' ? 13 : 9;
    const isLight = css <= styles * kilobyte && js <= (scripts[kind] ?? 3) * kilobyte && fonts <= 80 * kilobyte;
    // The icon is the browser's own wish; the search page begins its search at once.
    const unasked = kind === 'search' ? [] : others.filter((file) => file !== 'favicon.svg');
    const { preloaded, used } = await findFonts(page);
    const unused = preloaded.filter((url) => !used.includes(url));
    const isRight = isLight && sheets === 1 && preloaded.length > 0 && unasked.length + unused.length === 0;
    return isRight ? [] : [{ path, css, sheets, js, fonts, unasked, preloaded, unused }];
  });
  expect(heavy.flat()).toEqual([]);
});

/** Addresses of the files that the page preloads, and of the fonts that its text is set in. */
function findFonts(page: Page) {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const faces = rules.filter((rule) => rule instanceof CSSFontFaceRule);
    const used = [...document.fonts].filter(({ status }) => status === 'loaded');
    const isUsed = ({ style }: CSSFontFaceRule) =>
      used.some(
        ({ weight, unicodeRange }) =>
          weight === style.getPropertyValue('font-weight') &&
          unicodeRange.replaceAll(' ', '') === style.getPropertyValue('unicode-range').replaceAll(' ', ''),
      );
    return {
      preloaded: [...document.querySelectorAll<HTMLLinkElement>('link[rel="preload"]')].map(({ href }) => href),
      used: faces.filter(isUsed).map(({ style }) => {
        const [, source = ''] = /url\("?([^")]+)/u.exec(style.getPropertyValue('src')) ?? [];
        return new URL(source, location.href).href;
      }),
    };
  });
}

const scriptsOfEurope = [
  ['ro', 'Înțelegeți că țările își schimbă ușor părerea? ȘȚĂÎÂ'],
  ['pl', 'Zażółć gęślą jaźń. ŻÓŁĆ ĘŚLĄ'],
  ['hu', 'Árvíztűrő tükörfúrógép. ŐŰ'],
  ['lv', 'Glāžšķūņa rūķīši. ĀĒĢĪĶĻŅŪ'],
  ['mt', 'Ġurdien għaġel. ĊĠĦŻ'],
  ['uk', 'Щастя їхнє ґрунтується на єдності. ҐЄЇЩ'],
  ['bg', 'Жълтата дюля беше щастлива. ЖЩЪ'],
  ['el', 'Ξεσκεπάζω την ψυχοφθόρα βδελυγμία. ΆΈΉΊΌΎΏ'],
] as const;

test.each(scriptsOfEurope)('fonts stay below 80 KB on a page with text in %s, plain and bold', async (lang, text) => {
  const page = await browser.newPage();
  const fonts = new Map<string, number>();
  page.on('response', async (response) => {
    if (response.url().endsWith('.woff2')) fonts.set(response.url(), (await response.body()).length);
  });
  await page.goto(`${server.url}about/`, { waitUntil: 'networkidle' });
  const plain = fonts.size;
  await page.evaluate(addText, [lang, text] as const);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  expect(fonts.size).toBeGreaterThan(plain);
  expect([...fonts.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(80 * kilobyte);
  await page.close();
});

/** Adds a paragraph at the page's end and waits until its fonts are there. */
async function addText([lang, text]: readonly [string, string]): Promise<void> {
  const paragraph = document.createElement('p');
  const bold = document.createElement('strong');
  bold.textContent = text;
  paragraph.lang = lang;
  paragraph.append(text, bold);
  document.querySelector('main')?.append(paragraph);
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 1rem "Source Serif 4"`, text)));
}

test('the sheets of search and of previews come when they are asked for', async () => {
  const [article] = articles;
  if (!article) throw new Error('no briefing');
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(server.url + article.path, { waitUntil: 'networkidle' });
  const sheets = () => asked.filter((path) => path.endsWith('.css')).length;
  expect(sheets()).toBe(1);
  await page.keyboard.press('/');
  await page.locator('dialog .search-form').waitFor();
  expect(sheets()).toBe(2);
  expect(await page.locator('dialog .search-form').evaluate((form) => getComputedStyle(form).position)).toBe('sticky');
  await page.keyboard.press('Escape');
  await page.locator('.source-text a.entity-mark:visible').first().hover();
  await page.locator('.preview:popover-open').waitFor();
  expect(sheets()).toBe(3);
  expect(await page.locator('.preview').evaluate((card) => getComputedStyle(card).borderStyle)).toBe('solid');
  await page.close();
});

test('every class of a page that has rules anywhere has them in a sheet of that page', () => {
  // A class that only ever stands below another, such as `.pair .segment`, is that other’s.
  const listClasses = (css: string) =>
    new Set([...css.matchAll(/(?<!\.[\w-]+ )\.([a-z][\w-]*)/giu)].map(([, name = '']) => name));
  const sheets = new Map<string, Set<string>>();
  const findSheet = (href: string) => {
    const known = sheets.get(href) ?? listClasses(readFileSync(join(dist, href), 'utf8'));
    sheets.set(href, known);
    return known;
  };
  const found = pages.map(({ file, path }) => {
    const html = readFileSync(join(dist, file), 'utf8');
    const own = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/gu)].map(([, href = '']) => findSheet(href));
    const classes = [...html.matchAll(/\sclass="([^"]+)"/gu)].flatMap(([, list = '']) => list.split(' '));
    return { path, own, classes: new Set(classes) };
  });
  const isStyled = (name: string) => [...sheets.values()].some((sheet) => sheet.has(name));
  const bare = found.flatMap(({ path, own, classes }) =>
    [...classes]
      .filter((name) => isStyled(name) && !own.some((sheet) => sheet.has(name)))
      .map((name) => `/${path}: ${name}`),
  );
  expect(sheets.size).toBeGreaterThan(5);
  expect(bare).toEqual([]);
});
