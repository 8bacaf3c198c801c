import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { settings } from '../../astro.config.mjs';
import { locales } from '../../src/i18n/locales.ts';
import { buildSite } from '../support/copy-project.ts';
import { listFiles } from '../support/list-files.ts';
import { listPages } from '../support/list-pages.ts';
import { openBrowser } from '../support/open-browser.ts';
import { readHtml } from '../support/read-html.ts';

const { dist, base, project } = inject('sites').below;
const home = new URL(base, settings.site).href;
const listPictures = (folder: string) => listFiles(folder).filter((file) => file.endsWith('card.png'));
const pages = listPages(dist)
  .filter(({ kind }) => !kind.includes('card'))
  .map((page) => {
    const metas = readHtml(dist, page.file).filter(({ name }) => name === 'meta');
    const get = (wanted: string) =>
      metas.find((meta) => (meta.get('property') ?? meta.get('name')) === wanted)?.get('content');
    return { ...page, get };
  });

describe('the pictures that stand for pages elsewhere', () => {
  test('are there for the site and for each briefing, in each interface language', () => {
    const briefings = pages.filter(({ kind }) => kind === 'briefings/*').map(({ path }) => `${path}card.png`);
    const ofSite = locales.map((locale) => (locale === 'en' ? 'card.png' : `${locale}/card.png`));
    expect(listPictures(dist).sort()).toEqual([...briefings, ...ofSite].sort());
  });

  test('are pictures of 1200 by 630 pixels that a browser paints, none of them empty', async () => {
    const browser = await openBrowser();
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    for (const file of listPictures(dist)) {
      const source = `data:image/png;base64,${readFileSync(join(dist, file)).toString('base64')}`;
      const painted = await page.evaluate(async (src) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        const canvas = document.createElement('canvas');
        const { width, height } = Object.assign(canvas, { width: image.width, height: image.height });
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        const { data = [] } = context?.getImageData(0, 0, width, height) ?? {};
        const dark = Array.from(data as ArrayLike<number>).filter((value, at) => at % 4 === 0 && value < 80).length;
        return { width, height, hasWords: dark > 5000 };
      }, source);
      expect(painted, file).toEqual({ width: 1200, height: 630, hasWords: true });
    }
  });

  test('are named by every page with its own address, and with the words on them', () => {
    for (const { get, path, locale } of pages.filter(({ file }) => file !== '404.html')) {
      const image = get('og:image') ?? '';
      expect(existsSync(join(dist, image.slice(home.length))), `${path}: ${image}`).toBe(true);
      expect(get('og:image:alt')?.startsWith(settings.title), path).toBe(true);
      expect(get('twitter:image:alt')).toBe(get('og:image:alt'));
      expect(get('twitter:card')).toBe('summary_large_image');
      expect(get('og:url')).toBe(home + path);
      expect(get('og:locale')?.startsWith(locale), path).toBe(true);
      for (const name of ['og:title', 'og:type', 'og:site_name', 'og:description'])
        expect(get(name), `${path} ${name}`).toBeTruthy();
    }
  });

  test('of a figure and of a side-by-side page is that of the briefing', () => {
    const parts = pages.filter(({ kind }) => kind === 'figures/*' || kind.startsWith('briefings/*/'));
    expect(parts.length).toBeGreaterThan(0);
    for (const { get, path } of parts) expect(get('og:image'), path).toMatch(/\/briefings\/[^/]+\/card\.png$/u);
  });
});

test('a team that wants no pictures has none, and pages say so', async () => {
  const without = await buildSite({ socialCards: false }, project);
  onTestFinished(without.dispose);
  expect(listPictures(without.dist)).toEqual([]);
  const names = readHtml(without.dist, 'index.html').map((element) => element.get('property') ?? element.get('name'));
  expect(names).toContain('og:title');
  expect(names).not.toContain('og:image');
});
