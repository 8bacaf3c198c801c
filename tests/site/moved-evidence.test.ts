import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createIdMaker } from '../../src/pipeline/ids.ts';
import { auditPage } from '../support/audit-page.ts';
import { copyProject, type ProjectCopy, type Run } from '../support/copy-project.ts';
import { openBrowser } from '../support/open-browser.ts';
import { searchBytes, toRuns } from '../support/search-bytes.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';

const then = {
  harbour: 'Il porto orientale ha acquistato dodici gru verniciate di verde.',
  dock: 'Le ancore arrugginite dormono da sempre sotto la vecchia banchina.',
};
const now = { harbour: then.harbour.replace('dodici', 'quattordici'), dock: then.dock.replace('sempre', 'ieri') };
const toId = (sentence: string) => createIdMaker('s')(sentence);
const file = 'content/commentary/cranes.mdx';
const recordFile = 'content/commentary/cranes.evidence.yml';
const commentary = `---
title: On cranes and anchors
summary: Written for these tests.
authors: [A. Reader]
date: 2026-11-20
---

They were bought, <Cite segment="${toId(then.harbour)}">we read</Cite>.

<Quote segment="${toId(then.harbour)}" />

<Quote segment="${toId(then.dock)}" />
`;

const { project: original } = inject('sites').root;
let stopping: ProjectCopy;
let publishing: ProjectCopy;
let recorded: string;
let stopped: Run;
let published: Run;
let browser: Browser;
let server: FolderServer;

beforeAll(async () => {
  stopping = copyProject({}, original);
  const writeSeeds = (said: typeof then) => {
    for (const [name, text] of Object.entries(said)) stopping.write(`seeds/${name}.txt`, `${text}\n`);
  };
  writeSeeds(then);
  for (const name of Object.keys(then))
    stopping.write(`seeds/${name}.yml`, `lang: it\ntitle: { en: The ${name} }\ntitleBy: editors\n`);
  stopping.write(file, commentary);
  expect(await stopping.run('ingest')).toMatchObject({ code: 0 });
  recorded = stopping.read(recordFile);
  writeSeeds(now);
  stopping.write('seeds/dock.yml', 'lang: it\ntitle: { en: The dock }\ntitleBy: editors\nrights: excerpts\n');
  stopped = await stopping.run('build');
  publishing = copyProject({ movedEvidence: 'publish' }, stopping.root);
  published = await publishing.run('build');
  [browser, server] = await Promise.all([openBrowser(), serveFolder(publishing.dist)]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), server?.close()]);
  stopping?.dispose();
  publishing?.dispose();
});

async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${server.url}${path}`);
  return page;
}

describe('a commentary whose sources have changed', () => {
  test('stops the build with its place, the old words, the new ones and what to write; what was recorded stays', () => {
    expect(stopped.code).not.toBe(0);
    const message = stopped.output.replace(/\s+/gu, ' ');
    expect(message).toContain(`${file}:8:25: <Cite> segment="${toId(then.harbour)}"`);
    for (const words of [then.harbour, now.harbour]) expect(message).toContain(words);
    expect(message).toContain(`write ${toId(now.harbour)} in place of ${toId(then.harbour)}`);
    expect(existsSync(stopping.dist)).toBe(false);
    expect(stopping.read(recordFile)).toBe(recorded);
  });

  test('is published with a warning where the team lets it be', () => {
    expect(published).toMatchObject({ code: 0 });
    expect(published.output).toMatch(new RegExp(`warning[^\n]*${file}:8:25: `, 'u'));
    expect(publishing.read(recordFile)).toBe(recorded);
  });
});

describe('its page', () => {
  test('says above all else that its evidence has changed, which, and since when it was recorded', async () => {
    const page = await open('commentary/cranes/');
    const notice = page.getByRole('region', { name: 'Evidence changed since this was written' });
    const day = /recorded: (\S+)/u.exec(recorded)?.[1] ?? '';
    const shown = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
    expect((await notice.innerText()).replace(/\s+/gu, ' ')).toMatch(
      new RegExp(
        `2 things.*${then.harbour}.*no longer in the source.*Recorded on ${shown}.*words that may not be shown`,
        'u',
      ),
    );
    const top = await notice.evaluate((element) => element.getBoundingClientRect().bottom);
    const text = await page.locator('.commentary-text').evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeLessThanOrEqual(text);
    await page.close();
  });

  test('shows in their places the words as they were, marked, and never the new ones', async () => {
    const page = await open('commentary/cranes/');
    const text = (await page.locator('.commentary-text').innerText()).replace(/\s+/gu, ' ');
    expect(text).toMatch(/we read \[no longer in the source\]/u);
    expect(text).toMatch(new RegExp(`${then.harbour} no longer in the source\\. Recorded on`, 'iu'));
    expect(await page.locator('main').innerText()).not.toContain(now.harbour);
    await page.locator('.commentary-text').getByRole('link', { name: '[no longer in the source]' }).click();
    expect(await page.locator(':target').innerText()).toContain(then.harbour);
    await page.locator(':target').getByRole('link', { name: 'The harbour' }).click();
    await page.waitForURL('**/briefings/harbour/');
    expect(await page.locator('main').innerText()).toContain(now.harbour);
    await page.close();
  });

  test.each(['commentary/cranes/', 'it/commentary/cranes/', 'ro/commentary/cranes/'])(
    'has no fault that axe finds: %s',
    async (path) => {
      const page = await open(path);
      expect(await auditPage(page)).toEqual([]);
      await page.close();
    },
  );
});

test('nothing but the commentary has the old words: no search, no feed, no data, and no briefing', () => {
  const [first = '', ...runs] = toRuns(then.harbour).filter((run) => !toRuns(now.harbour).includes(run));
  const found = searchBytes(publishing.dist, new Set([first, ...runs]));
  const files = new Set(found.map(({ place }) => place));
  expect([...files].sort()).toEqual(['', 'it/', 'ro/'].map((locale) => `${locale}commentary/cranes/index.html`).sort());
});

test('old words of a document that is not shown whole are nowhere', () => {
  const runs = toRuns(then.dock).filter((run) => !toRuns(now.dock).includes(run));
  expect(runs).not.toEqual([]);
  expect(searchBytes(publishing.dist, new Set(runs))).toEqual([]);
});

test('the feeds say that the evidence has changed since', () => {
  const read = (name: string) => readFileSync(join(publishing.dist, name), 'utf8');
  for (const name of ['feed.xml', 'feed.json', 'llms.txt'])
    expect(read(name)).toContain('Evidence changed since this was written');
});
