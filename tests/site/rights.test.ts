import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { briefingFileSchema } from '../../src/model/api.ts';
import { changesFileSchema } from '../../src/model/change-record.ts';
import { auditPage } from '../support/audit-page.ts';
import { copyProject, type ProjectCopy, type Run } from '../support/copy-project.ts';
import { port, portFiles } from '../support/create-port.ts';
import { dockShown, limitedFacts, restrictedFiles } from '../support/create-restricted.ts';
import { lighthouse, staleTranslation, yardHead, yardShown } from '../support/create-yard.ts';
import { openBrowser } from '../support/open-browser.ts';
import { type Found, searchBytes, toRuns } from '../support/search-bytes.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';

const slugs = ['dock', 'lighthouse', 'port', 'registry', 'yard'];
/** The documents as received, as packs name them. */
const sources = [
  'source dock md',
  'source lighthouse txt',
  'source port txt',
  'source registry txt',
  'source yard html',
];
/** What may be shown, of all there is. */
const shownSources: readonly string[] = [
  ...Object.values(dockShown),
  ...Object.values(yardShown),
  lighthouse,
  port[0],
  port[3],
  port[4],
];

const whole = copyProject();
let limited: ProjectCopy;
let runs: readonly Run[];
let withheld: ReadonlySet<string>;
let before: readonly Found[];
let after: readonly Found[];
let kept: ReadonlySet<string>;
let browser: Browser;
let server: FolderServer;

beforeAll(async () => {
  for (const folder of ['seeds', 'content/briefings', 'content/translations', 'content/commentary', 'content/changes'])
    whole.remove(folder);
  for (const [path, text] of Object.entries({ ...portFiles, ...restrictedFiles })) whole.write(path, text);
  const built = await whole.run('build');
  // The log of changes then holds every figure as it was when all could be shown.
  const recorded = await whole.run('changes');
  const again = await whole.run('build');
  limited = copyProject({ rights: 'metadata' }, whole.root);
  for (const [path, text] of Object.entries(limitedFacts)) limited.write(path, text);
  runs = [built, recorded, again, await limited.run('build')];
  withheld = listWithheld();
  before = searchBytes(whole.dist, withheld);
  const found = searchBytes(limited.dist, new Set([...withheld, ...shownSources.flatMap(toRuns), ...sources]));
  after = found.filter(({ words }) => withheld.has(words));
  kept = new Set(found.filter(({ words }) => !withheld.has(words)).map(({ words }) => words));
  [browser, server] = await Promise.all([openBrowser(), serveFolder(limited.dist)]);
}, 600_000);
afterAll(async () => {
  await Promise.all([browser?.close(), server?.close()]);
  whole.dispose();
  limited?.dispose();
});

function readFile(project: ProjectCopy, slug: string) {
  return briefingFileSchema.parse(JSON.parse(project.read(join('dist/api/briefings', `${slug}.json`))));
}

/** Every run of words of a sentence that is withheld, or of its translation, which no sentence that is shown has too. */
function listWithheld(): ReadonlySet<string> {
  const segments = slugs.flatMap((slug) => readFile(whole, slug).segments);
  const isShown = ({ text }: { text: string }) => shownSources.includes(text);
  const toTexts = ({ text, translations }: (typeof segments)[number]) => [
    text,
    ...Object.values(translations).flatMap((translation) => [translation.text, ...translation.notes]),
  ];
  const own = segments.filter(isShown).flatMap(toTexts).flatMap(toRuns);
  // One that says a withheld sentence too is withheld.
  const shared = own.filter((run) => [sharedTranslation, staleTranslation].flatMap(toRuns).includes(run));
  const hidden = segments.filter((segment) => !isShown(segment)).flatMap(toTexts);
  const all = [...hidden, ...additions].flatMap(toRuns).filter((run) => !own.includes(run));
  // A lone number is anywhere.
  return new Set([...all, ...shared].filter((run) => /\p{L}/u.test(run)));
}

const sharedTranslation =
  'The ancient cranes gaze eastward without ever moving, while an absent-minded guard waters geraniums behind the old customs house.';
const additions = [...Object.values(yardHead), 'Visitors nodded politely and walked away slowly.', 'Nobody objected.'];

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  onTestFinished(() => page.close());
  await page.goto(server.url + path);
  return page;
}
const textOf = async (page: Page, selector: string) =>
  (await page.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/gu, ' ').trim());

test('the site is built with its documents whole, and within the limits of their rights', () => {
  expect(runs.map(({ code, output }) => (code === 0 ? '' : output))).toEqual(['', '', '', '']);
});

describe('a site that shows its documents whole', () => {
  test('has every run of words that is looked for', () => {
    const found = new Set(before.map(({ words }) => words));
    expect(withheld.size).toBeGreaterThan(100);
    expect([...withheld].filter((run) => !found.has(run))).toEqual([]);
  });

  test.each([
    ['a page', /^briefings\/dock\/index\.html$/u],
    ['a page in another language', /^ro\/briefings\/dock\/side-by-side\/index\.html$/u],
    ['a data file', /^api\/briefings\/registry\.json$/u],
    ['the ledger as a table', /^api\/figures\.csv$/u],
    ['the log of changes', /^api\/changes\.json$/u],
    ['the document as received', /^api\/sources\/dock\.txt$/u],
    ['an evidence pack', /^zip api\/packs\/dock\.zip .*index\.html$/u],
    ['the search index', /^gzip search\/.*passages/u],
    ['the Markdown', /^briefings\/port\/index\.md$/u],
    ['a feed', /^feed\.xml$/u],
    ['the outline for programs', /^llms\.txt$/u],
    ['the page of an entity', /^it\/entities\/china\/index\.html$/u],
  ])('has some in %s, so that the search looks there', (_, place) => {
    expect(before.filter((found) => place.test(found.place))).not.toEqual([]);
  });
});

describe('a site within the limits of its documents’ rights', () => {
  test('has none of them in any byte', () => {
    expect(after).toEqual([]);
  });

  test('has every sentence that may be shown', () => {
    expect(shownSources.flatMap(toRuns).filter((run) => !kept.has(run))).toEqual([]);
  });

  test.each([
    ['dock', Object.values(dockShown).toSorted()],
    ['lighthouse', [lighthouse]],
    ['port', [port[0], port[3], port[4]].toSorted()],
    ['registry', []],
    ['yard', Object.values(yardShown).toSorted()],
  ])('shows of “%s” just what may be shown', (slug, expected) => {
    expect(
      readFile(limited, slug)
        .segments.map(({ text }) => text)
        .toSorted(),
    ).toEqual(expected);
  });

  test('keeps the counts of the whole', () => {
    const counts = ['dock', 'registry', 'port', 'yard'].map((slug) => readFile(limited, slug).limits?.counts);
    const expected = ['dock', 'registry', 'port', 'yard'].map((slug) => {
      const { segments, figures } = readFile(whole, slug);
      const count = (kind: string) => segments.filter((segment) => segment.kind === kind).length;
      return {
        sentences: count('sentence'),
        headings: count('heading'),
        cells: count('cell'),
        figures: figures.length,
      };
    });
    expect(counts).toMatchObject(expected);
    expect(readFile(limited, 'lighthouse').limits).toBeUndefined();
  });

  test('names no figure that is withheld, and nothing of a document as metadata, by its id in any byte', () => {
    const [{ segments, figures, mentions }, dock] = [readFile(whole, 'registry'), readFile(whole, 'dock')];
    const cells = new Set<string>(dock.segments.filter(({ kind }) => kind === 'cell').map(({ id }) => id));
    const inCells = dock.figures.filter(({ segment }) => cells.has(segment));
    expect(inCells).not.toEqual([]);
    const ids = new Set([...segments, ...figures, ...mentions, ...inCells].flatMap(({ id }) => toRuns(id)));
    expect(new Set(searchBytes(whole.dist, ids).map(({ words }) => words))).toEqual(ids);
    expect(searchBytes(limited.dist, ids)).toEqual([]);
  });

  test('lists no figure of a document as metadata, now or in the log of changes, and takes none for withdrawn', () => {
    expect(whole.read('dist/api/changes.json')).toContain('"registry"');
    expect(whole.read('dist/api/figures.csv')).toContain('registry');
    const { records, unrecorded } = changesFileSchema.parse(JSON.parse(limited.read('dist/api/changes.json')));
    expect(records.flatMap(({ added }) => added.map(({ briefing }) => briefing))).not.toContain('registry');
    expect(unrecorded).toBeUndefined();
    expect(limited.read('dist/api/figures.csv')).not.toContain('registry');
  });

  test.each(['feed.xml', 'feed.json', 'llms.txt'])('says in %s that the text is not there', (file) => {
    expect(limited.read(`dist/${file}`)).toContain('Facts about the document only: its text may not be republished.');
    expect(whole.read(`dist/${file}`)).not.toContain('Facts about the document only');
  });

  test('publishes the file as received, and what points into it, only of a document that is shown whole', () => {
    expect(sources.filter((name) => kept.has(name))).toEqual(['source lighthouse txt']);
    expect(() => limited.read('dist/api/sources/dock.txt')).toThrow('ENOENT');
    expect(() => limited.read('dist/api/annotations/registry.json')).toThrow('ENOENT');
    expect(limited.read('dist/api/sources/lighthouse.txt')).toContain(lighthouse);
  });
});

describe('the page of a document in excerpts', () => {
  test('says how many sentences, headings and cells are withheld, and where', async () => {
    const page = await open('briefings/dock/');
    expect(await textOf(page, '.source-text .withheld')).toEqual([
      '1 heading withheld here: the source may be quoted, not republished.',
      '2 sentences withheld here: the source may be quoted, not republished.',
      '3 sentences and 1 heading withheld here: the source may be quoted, not republished.',
      '9 table cells withheld here: the source may be quoted, not republished.',
    ]);
  });

  test('keeps the address of each segment', async () => {
    const ids = readFile(whole, 'dock').segments.map(({ id }) => id);
    for (const path of ['briefings/dock/', 'briefings/dock/side-by-side/', 'it/briefings/dock/side-by-side/']) {
      const page = await open(path);
      const found = await page.evaluate((all) => all.filter((id) => document.getElementById(id)), ids);
      expect([path, found]).toEqual([path, ids]);
    }
  });

  test.each([
    ['', 'Rights 4 of 9 sentences shown', 'Excerpts only'],
    ['it/', 'Diritti 4 di 9 frasi visibili', 'Solo estratti'],
    ['ro/', 'Drepturi 4 din 9 propoziții afișate', 'Doar extrase'],
  ])('says plainly which mode holds: “%s”', async (locale, provenance, fact) => {
    const page = await open(`${locale}briefings/dock/`);
    expect(await textOf(page, '.provenance > div')).toContain(provenance);
    expect((await textOf(page, '.facts-source > div')).join('\n')).toContain(fact);
  });

  test('shows no translation that says a withheld sentence too, and says that it is withheld', async () => {
    const page = await open('briefings/dock/side-by-side/');
    const row = page.locator('.pair', { hasText: dockShown.cited });
    expect(await row.getAttribute('data-state')).toBe('withheld');
    expect(await page.locator('.pair').count()).toBe(4);
    expect(await page.locator('.pair-withheld').count()).toBe(4);
  });
});

describe('the page of a document as metadata', () => {
  test('says what it holds and shows none of it', async () => {
    const page = await open('briefings/registry/');
    expect(await textOf(page, 'main .withheld')).toEqual([
      'The text of this document may not be republished here. It has 4 sentences, 2 figures, and 2 names.',
    ]);
    expect(
      await page
        .locator('main [data-figure], main [data-entity], main .entity-mark, main .named a, main .segment')
        .count(),
    ).toBe(0);
    expect([...new Set(await textOf(page, 'main [lang="it"]'))]).toEqual(['Comune']);
    expect(await textOf(page, '.provenance > div')).toContain('Rights facts only, no text');
  });

  test.each([
    ['', 'Untitled document in Italian'],
    ['it/', 'Documento senza titolo in italiano'],
    ['ro/', 'Document fără titlu în italiană'],
  ])('does not call it by its opening words: “%s”', async (locale, title) => {
    const page = await open(`${locale}briefings/registry/`);
    expect(await textOf(page, 'h1')).toEqual([title]);
  });

  test('has a picture with no more words than the page, all of which stand beside it', async () => {
    const page = await open('briefings/registry/');
    const words = await page.locator('meta[property="og:image:alt"]').getAttribute('content');
    expect(words).toMatch(
      /^Concordance\. Untitled document in Italian\. A document in Italian · Publisher: Comune · /u,
    );
    expect(toRuns(words ?? '').filter((run) => withheld.has(run))).toEqual([]);
  });

  test('is counted on the page of an entity that it names', async () => {
    const page = await open('entities/china/');
    expect(await page.locator('main').innerText()).toContain(
      'Named 2 times in a document whose text may not be republished here.',
    );
  });
});

describe('the pages of limited documents', () => {
  const paths = [
    'briefings/dock/',
    'briefings/dock/side-by-side/',
    'briefings/registry/',
    'briefings/port/side-by-side/',
  ];

  test.each(paths.flatMap((path) => ['', 'it/', 'ro/'].map((locale) => locale + path)))(
    'have no accessibility fault: /%s',
    async (path) => {
      const page = await open(path);
      const faults = await auditPage(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect([...faults, ...(await auditPage(page))]).toEqual([]);
    },
  );

  test.each(paths)('do not scroll sideways on a phone: /%s', async (path) => {
    const page = await open(path, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
