import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DevServer, startDev } from '../../scripts/bench/start-dev.ts';
import { openBrowser } from '../support/open-browser.ts';
import { harbour, toCommentary } from './desk-files.ts';
import { openDesk } from './open-desk.ts';

/*
 * An analyst writes in one window and reads in another. What is saved is on the page; what is wrong is on the page too, above
 * the article as it last was; and what is to be cited is copied from where it is read.
 */
describe('an analyst writes with `npm run dev`, and sees on the page what is there and what is wrong', () => {
  const desk = openDesk();
  const file = 'content/commentary/on-storms.mdx';
  let dev: DevServer;
  let browser: Browser;
  let page: Page;
  let reference = '';

  const write = (body: string) => desk.write(file, toCommentary(body, 'On storms'));
  const article = () => page.locator('.commentary-text');
  const faults = () => page.locator('concordance-dev .faults');
  /** Waits until what the server adds to the page is there, so that the page hears of edits. */
  const open = async (path: string) => {
    // A page that is open may be loaded again just then, for an edit before.
    await page.goto('about:blank');
    await page.goto(`${dev.url}${path}`);
    await page.locator('concordance-dev').waitFor({ state: 'attached' });
  };

  beforeAll(async () => {
    reference = `[@${(await desk.find('segment', 'tempeste')).id}]`;
    write('The sea is calm.');
    [dev, browser] = await Promise.all([startDev(desk.root), openBrowser()]);
    page = await browser.newPage();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), dev?.stop()]);
  });

  test('what is saved is on the page that is open', async () => {
    await open('commentary/on-storms/');
    expect(await article().innerText()).toBe('The sea is calm.');
    write(`The fishermen are afraid. ${reference}`);
    await article().filter({ hasText: 'The fishermen are afraid.' }).waitFor();
    expect(await page.locator('.evidence-list').innerText()).toContain(harbour.storms[0]);
  });

  test('an error is on the page with its place, its line and what to do, above the article as it last was', async () => {
    write('The fishermen are very afraid. <Entity id="borgomar" />');
    const fault = faults().locator('li', { hasText: `${file}:8:40` });
    await fault.waitFor();
    expect(await fault.innerText()).toMatch(/unknown-entity[\s\S]*“?borgomar”?[\s\S]*\^+[\s\S]*borgomare/u);
    expect(await article().innerText()).toContain('The fishermen are afraid.');
  });

  test('once it is mended, the error is gone and the article is as it was written', async () => {
    write('The fishermen of <Entity id="borgomare" /> are very afraid.');
    await article().filter({ hasText: 'The fishermen of Borgomare are very afraid.' }).waitFor();
    await faults().waitFor({ state: 'hidden' });
  });

  test('a sentence of the briefing copies what cites it, which holds where it is pasted', async () => {
    await open('briefings/harbour/side-by-side/');
    await page.locator('#main').getByText(harbour.storms[0]).first().hover();
    const copy = page.locator('concordance-dev .ids').getByRole('button', { name: /^Copy: \[@/u });
    await copy.click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^\[@s-\w+\]$/u);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    write(`The sea is feared. ${copied}`);
    await open('commentary/on-storms/');
    await page.locator('.evidence-list', { hasText: harbour.storms[0] }).waitFor();
    expect(await faults().isVisible()).toBe(false);
  });

  test('a translation that is edited shows at once, too', async () => {
    const memory = 'content/translations/harbour.en.po';
    desk.write(memory, desk.read(memory).replace('fear the winter storms', 'dread the winter storms'));
    await page.locator('.evidence-list', { hasText: 'The fishermen dread the winter storms' }).waitFor();
  });
});
