import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { copyProject } from '../support/copy-project.ts';
import { listPages } from '../support/list-pages.ts';
import { openBrowser, visitEach } from '../support/open-browser.ts';
import { readHtml } from '../support/read-html.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';

const { dist, project: home } = inject('sites').root;
const pages = listPages(dist).filter(({ kind }) => kind === 'briefings/*');
let browser: Browser;
let server: FolderServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveFolder(dist)]);
});
afterAll(() => Promise.all([browser?.close(), server?.close()]));

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(() => page.close());
  await page.goto(server.url + path);
  return page;
}

/** The pages whose documents have what `selector` finds. */
function findPages(name: string, className: string): string[] {
  const found = pages.filter(({ file }) =>
    readHtml(dist, file).some((element) => element.name === name && element.get('className') === className),
  );
  return found.map(({ path }) => path);
}

/** Of HTML and style sheets together, compressed, in bytes; the words of the longest text and its notes are half of it. */
// With the content security policy, which each page says itself for hosts that send no headers.
const budget = 20.1 * 1024;

test('the page of a briefing weighs little, its styles and all its words together', () => {
  expect(pages.length).toBeGreaterThan(0);
  const toSize = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
  const heavy = pages.flatMap(({ file, path }) => {
    const sheets = readHtml(dist, file).filter(({ name, get }) => name === 'link' && get('rel') === 'stylesheet');
    expect(sheets.length).toBeGreaterThan(0);
    const bytes = toSize(file) + sheets.reduce((sum, { get }) => sum + toSize((get('href') ?? '').slice(1)), 0);
    return bytes > budget ? [`/${path}: ${bytes} bytes of ${budget}`] : [];
  });
  expect(heavy).toEqual([]);
});

test('every mark of the page has an entry in its key, with a sentence, and every entry a mark', () => {
  const found = pages.map(({ file }) => {
    const elements = readHtml(dist, file);
    const isMark = (name: string | undefined) => /(?:^| )(?:mark|state-count)(?: |$)/u.test(name ?? '');
    const marked = elements.filter(({ name, get }) => name === 'a' && isMark(get('className')));
    const key = elements.filter(({ name, get }) => name === 'div' && get('id')?.startsWith('mark-'));
    return {
      linked: [...new Set(marked.map(({ get }) => get('href')))].sort(),
      explained: key
        .filter(({ text }) => text.length > 20)
        .map(({ get }) => `#${get('id')}`)
        .sort(),
    };
  });
  expect(found.some(({ linked }) => linked.length > 4)).toBe(true);
  expect(found.map(({ linked }) => linked)).toEqual(found.map(({ explained }) => explained));
});

/** The boxes of paragraphs, of the marks in them and of the notes after them, in px. */
function measureNotes(page: Page) {
  return page.evaluate(() => {
    const toBox = (element: Element | null) => element?.getBoundingClientRect().toJSON() as DOMRect | undefined;
    return [...document.querySelectorAll('.passage:has(> .notes)')].map((passage) => ({
      text: toBox(passage.firstElementChild),
      mark: toBox(passage.querySelector('.note-mark')),
      notes: toBox(passage.querySelector('.notes')),
      isReadable: passage.querySelector('.note')?.checkVisibility({ contentVisibilityAuto: true }) ?? false,
    }));
  });
}

describe('notes', () => {
  const noted = findPages('details', 'notes');

  test('stand beside their own paragraph on a wide screen: none below its mark, none past the next that has notes', async () => {
    expect(noted.length).toBeGreaterThan(1);
    const found = await visitEach(browser, noted, { viewport: { width: 1280, height: 900 } }, async (page, path) => {
      await page.goto(server.url + path);
      const measured = await measureNotes(page);
      const misplaced = measured.filter(({ text, mark, notes, isReadable }, index) => {
        if (!isReadable || !text || !notes || notes.left < text.right || notes.height < 20) return true;
        const next = measured[index + 1]?.text?.top ?? Number.POSITIVE_INFINITY;
        return notes.top < text.top - 8 || notes.top > (mark?.top ?? text.top) + 8 || notes.bottom > next;
      });
      const past = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      return { path, isNoted: measured.length > 0, misplaced, past };
    });
    expect(found).toEqual(noted.map((path) => ({ path, isNoted: true, misplaced: [], past: 0 })));
  });

  test('fold right after their paragraph on a narrow one', async () => {
    const found = await visitEach(browser, noted, { viewport: { width: 390, height: 844 } }, async (page, path) => {
      await page.goto(server.url + path);
      const measured = await measureNotes(page);
      const misplaced = measured.filter(({ text, notes, isReadable }) => {
        const gap = text && notes ? notes.top - text.bottom : -1;
        return isReadable || gap < 0 || gap > 24;
      });
      return { path, isNoted: measured.length > 0, misplaced };
    });
    expect(found).toEqual(noted.map((path) => ({ path, isNoted: true, misplaced: [] })));
  });

  test.each([1280, 390])(
    'come after their paragraph and before the next where they are heard, at %i px',
    async (width) => {
      const page = await open(noted[0] ?? '', { viewport: { width, height: 900 } });
      await page.locator('.notes').evaluateAll((all) => {
        for (const notes of all) notes.setAttribute('open', '');
      });
      const heard = (await page.locator('.source-text').ariaSnapshot()).replace(/\s+/gu, ' ');
      const order = await page.locator('.passage').evaluateAll((passages) =>
        passages.flatMap((passage) => {
          const toWords = (found: Element | null) => {
            const texts = Array.from(found?.childNodes ?? [], (node) =>
              node.nodeType === 3 ? (node.textContent ?? '') : '',
            );
            const longest = texts.reduce((a, b) => (b.length > a.length ? b : a), '');
            return longest.trim().replace(/\s+/gu, ' ').slice(0, 24);
          };
          const note = passage.querySelector('.note > span');
          return note ? [[toWords(passage.querySelector('[id^="s-"]')), toWords(note)]] : [];
        }),
      );
      const places = order.flat().map((words) => heard.indexOf(words));
      expect(places.length).toBeGreaterThan(6);
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    },
  );

  test('are reached from their mark by keyboard, and lead back to the sentence, without JavaScript', async () => {
    const page = await open(noted[0] ?? '', { viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
    const mark = page.locator('.note-mark').first();
    const sentence = page.locator('.passage:has(.note-mark) [id^="s-"]:has(~ .note-mark)').first();
    expect(await sentence.count()).toBe(1);
    const id = (await mark.getAttribute('href'))?.slice(1);
    await mark.press('Enter');
    const note = page.locator(`[id="${id}"]`);
    expect(await note.isVisible()).toBe(true);
    const back = note.getByRole('link').first();
    await back.press('Enter');
    const target = page.locator(':target');
    expect(await target.getAttribute('lang')).not.toBeNull();
    expect(await target.evaluate((found) => found.closest('.passage')?.querySelector('.note-mark') !== null)).toBe(
      true,
    );
  });
});

test('each key figure has its sentence in both languages, without JavaScript', async () => {
  const paths = findPages('details', 'original');
  expect(paths.length).toBeGreaterThan(1);
  const found = await visitEach(browser, paths, { javaScriptEnabled: false }, async (page, path) => {
    await page.goto(server.url + path);
    const cards = await page.locator('.figure-card:has(.original)').all();
    const faults: string[] = [];
    for (const card of cards) faults.push(...(await findFaults(card)));
    return { path, hasCards: cards.length > 0, faults };
  });
  expect(found).toEqual(paths.map((path) => ({ path, hasCards: true, faults: [] })));
});

/** What is wrong with the folded original of a card: nothing where it opens and is in another language than its page. */
async function findFaults(card: Locator): Promise<string[]> {
  const words = card.locator('.original [lang]').first();
  if (await words.isVisible()) return ['the original is open before it is asked for'];
  await card.locator('summary').press('Enter');
  if (!(await words.isVisible())) return ['the original does not open'];
  const [own, other] = await words.evaluate((found) => [found.getAttribute('lang'), document.documentElement.lang]);
  return own === other ? [`the original is said to be in ${own}`] : [];
}

test('each sentence of a text keeps the id of its segment and leads to both languages', () => {
  for (const { file, path } of pages) {
    const elements = readHtml(dist, file);
    const ids = elements.flatMap(({ get }) => (/^s-/u.test(get('id') ?? '') ? [get('id') ?? ''] : []));
    const sideBySide = readHtml(dist, file.replace('index.html', 'side-by-side/index.html'));
    const there = sideBySide.flatMap(({ get }) => (/^s-/u.test(get('id') ?? '') ? [get('id') ?? ''] : []));
    expect(ids, path).toEqual(there);
    expect(ids.length).toBeGreaterThan(5);
    const numbers = elements.filter(({ get }) => get('className') === 'tail-number');
    expect(numbers.length, path).toBeGreaterThan(5);
    for (const { get } of numbers) expect(there).toContain(get('href')?.replace('side-by-side/#', ''));
  }
});

test('the contents point out the section that is read', async () => {
  const page = await open(pages[0]?.path ?? '');
  const weightOf = (id: string) =>
    page.locator(`.toc a[href="#${id}"]`).evaluate((link) => getComputedStyle(link).fontWeight);
  await page.evaluate(() => document.getElementById('text')?.scrollIntoView());
  await expect.poll(() => weightOf('text')).toBe('600');
  expect(await weightOf('cite')).toBe('400');
  await page.evaluate(() => document.getElementById('cite')?.scrollIntoView());
  await expect.poll(() => weightOf('text')).toBe('400');
});

test('a citation can be copied by its button, which comes with the script and says what it copies', async () => {
  const page = await open(pages[0]?.path ?? '');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  expect(await page.locator('.copy-button').count()).toBe(0);
  await page.locator('#cite').scrollIntoViewIfNeeded();
  await page.locator('.citation-text').first().scrollIntoViewIfNeeded();
  const buttons = page.locator('[data-cite] .copy-button');
  await expect.poll(() => buttons.count()).toBe(2);
  await buttons.nth(1).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.locator('.citation-text').nth(1).textContent());
  expect(copied).toContain('SHA-256');
  const names = await buttons.evaluateAll((all) => all.map((button) => button.getAttribute('aria-label') ?? ''));
  expect(new Set(names).size).toBe(2);
});

test('the files for reference managers are there, and have both works', async () => {
  const page = await open(pages[0]?.path ?? '');
  const links = page.locator('[data-cite] a');
  expect(await links.allTextContents()).toEqual(['BibTeX', 'RIS', 'CSL-JSON']);
  for (const href of await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))) {
    const text = await (await page.request.get(href)).text();
    expect(text.match(/@\w+\{|^TY {2}-|"type":/gmu)).toHaveLength(2);
  }
});

describe('a site whose team is told of faults, with a commentary that has notes', () => {
  const project = copyProject({ editUrl: 'https://team.example/report?kind=fault' }, home);
  let copy: FolderServer;
  const [first, second] = readHtml(dist, pages[0]?.file ?? '').flatMap(({ get }) =>
    get('className') === 'note-mark' ? [] : /^s-/u.test(get('id') ?? '') ? [get('id') ?? ''] : [],
  );
  const path = pages[0]?.path ?? '';
  const slug = path.split('/').at(-2);
  beforeAll(async () => {
    const head = '---\ntitle: Beside the text\nsummary: Notes.\nauthors: [A]\ndate: 2026-01-02\nlang: en\n---\n';
    const note = (on: string, words: string) => `<Note on="${slug}#${on}">\n\n${words}\n\n</Note>\n\n`;
    const words = `A *firm* word of the text, <Cite segment="${slug}#${second}">and another</Cite>.`;
    project.write('content/commentary/beside.mdx', `${head}\nUnshown words.\n\n${note(first ?? '', words)}`);
    const { code, output } = await project.run('build');
    if (code !== 0) throw new Error(output);
    copy = await serveFolder(project.dist);
  });
  afterAll(async () => {
    await copy?.close();
    project.dispose();
  });

  test('shows the note beside its sentence, with its words, its author’s page and what it rests on', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    onTestFinished(() => page.close());
    await page.goto(copy.url + path);
    const passage = page.locator(`.passage:has([id="${first}"])`);
    const note = passage.locator('.note').filter({ hasText: 'A firm word' });
    expect(await note.isVisible()).toBe(true);
    expect(await note.locator('em').textContent()).toBe('firm');
    expect(await note.getByRole('link', { name: 'Beside the text' }).getAttribute('href')).toMatch(
      /commentary\/beside\/$/u,
    );
    expect(await note.locator('.evidence-link').getAttribute('href')).toMatch(/commentary\/beside\/#evidence-2$/u);
    expect(await page.locator('main').innerText()).not.toContain('Unshown words');
    expect(await passage.locator('.note', { hasText: 'Cited in' }).filter({ hasText: 'Beside the text' }).count()).toBe(
      0,
    );
    const cited = page.locator(`.passage:has([id="${second}"]) .note`).filter({ hasText: 'Beside the text' });
    expect(await cited.count()).toBe(1);
  });

  test('has a report link at each segment beside its translation, seen when one points at it or is sent to it', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    onTestFinished(() => page.close());
    await page.goto(`${copy.url}${path}side-by-side/#${second}`);
    const links = page.locator('.pair-report a');
    expect(await links.count()).toBe(await page.locator('.pair-original').count());
    const href = new URL((await links.nth(1).getAttribute('href')) ?? '');
    expect(Object.fromEntries(href.searchParams)).toEqual({
      kind: 'fault',
      page: expect.stringMatching(new RegExp(`^https?://.*/${path}$`, 'u')),
      segment: second,
    });
    const opacities = await page
      .locator('.pair-report')
      .evaluateAll((all) => all.slice(0, 3).map((one) => getComputedStyle(one).opacity));
    expect(opacities).toEqual(['0', '1', '0']);
    await links.nth(2).focus();
    expect(
      await page
        .locator('.pair-report')
        .nth(2)
        .evaluate((one) => getComputedStyle(one).opacity),
    ).toBe('1');
  });
});
