import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { settings } from '../../astro.config.mjs';
import { briefingFileSchema } from '../../src/model/api.ts';
import { listFiles } from '../support/list-files.ts';
import { listPages } from '../support/list-pages.ts';
import { readHtml } from '../support/read-html.ts';
import { toZoteroItem } from '../support/to-zotero-item.ts';

const { dist, base } = inject('sites').below;
const home = new URL(base, settings.site);
const slugs = listFiles(join(dist, 'api/briefings')).flatMap((file) => /^(.*)\.json$/u.exec(file)?.[1] ?? []);
const data = new Map(
  slugs.map((slug) => [
    slug,
    briefingFileSchema.parse(JSON.parse(readFileSync(join(dist, `api/briefings/${slug}.json`), 'utf8'))),
  ]),
);
const pages = listPages(dist).map((page) => {
  const elements = readHtml(dist, page.file);
  const slug = slugs.find((one) => page.path.includes(`briefings/${one}/`));
  const modified = elements.find((element) => element.get('property') === 'article:modified_time')?.get('content');
  return { ...page, elements, slug, modified, item: toZoteroItem(elements) };
});
const ofKind = (...kinds: string[]) => pages.filter(({ kind }) => kinds.includes(kind));

describe('what Zotero saves', () => {
  test.each([
    ['a briefing', ['briefings/*']],
    ['a side-by-side page', ['briefings/*/side-by-side', 'briefings/*/side-by-side/*']],
    ['a figure', ['figures/*']],
    ['a commentary', ['commentary/*']],
  ])(
    'of %s is a report of its publisher, in the language of the page, at its own address, without a PDF',
    (_, kinds) => {
      const found = ofKind(...kinds);
      expect(found.length).toBeGreaterThan(0);
      for (const { item, path, elements } of found) {
        const lang = elements.find(({ name }) => name === 'h1')?.lang;
        expect(item, path).toMatchObject({
          itemType: 'report',
          institution: settings.publisher,
          url: new URL(path, home).href,
          attachments: ['Snapshot'],
        });
        expect([lang, ...(kinds.includes('commentary/*') ? [] : [elements[0]?.get('lang')])], path).toContain(
          item.language,
        );
        expect(item.title.length, path).toBeGreaterThan(0);
      }
    },
  );

  test('of a briefing says in the abstract what its translation is worth, or that there is none', () => {
    for (const { item, locale, slug, path } of ofKind('briefings/*')) {
      const { lang = '' } = data.get(slug ?? '') ?? {};
      const words = {
        en: /machine draft|reviewed|not translated/u,
        it: /bozza|rivista|tradott/u,
        ro: /ciornă|revizuit|tradus/u,
      };
      if (lang !== locale) expect(item.abstractNote, path).toMatch(words[locale]);
    }
  });

  test('of a figure has its sentence, who says so, how sure and where in the abstract', () => {
    for (const { item, path, elements } of ofKind('figures/*')) {
      const [sentence] = elements.filter(({ isVerbatim, name }) => isVerbatim && name === 'p').map(({ text }) => text);
      expect(item.abstractNote, path).toContain(new URL(path, home).href);
      expect(sentence, path).toBeTruthy();
      expect(item.abstractNote, path).toContain(sentence?.slice(0, 30));
    }
  });

  test('is dated by the last change of the page or by what is published there, never by a date in the text', () => {
    for (const { item, path, slug, modified, kind } of ofKind('briefings/*', 'figures/*', 'commentary/*')) {
      const stated = kind === 'commentary/*' ? item.date : data.get(slug ?? '')?.date;
      const allowed = [modified, stated].map((day) => day?.replaceAll('-', '/'));
      expect([...allowed, undefined], path).toContain(item.date?.replaceAll('-', '/'));
    }
  });

  test('of an index is a web page', () => {
    for (const { item, path } of ofKind('figures', 'entities', 'briefings'))
      expect(item, path).toMatchObject({ itemType: 'webpage', websiteTitle: settings.title });
  });
});
