import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { fromMdx } from '../../src/pipeline/mdx/from-mdx.ts';
import { readTranslation } from '../../src/translation/read-translation.ts';
import { listPages } from '../support/list-pages.ts';
import { readHtml } from '../support/read-html.ts';

const { dist, project } = inject('sites').root;
const pages = listPages(dist).map((page) => ({ ...page, elements: readHtml(dist, page.file) }));

const readFolder = (folder: string) =>
  readdirSync(join(project, 'content', folder)).map((name) => ({
    name: name.replace(/\.[a-z]+$/u, ''),
    text: readFileSync(join(project, 'content', folder, name), 'utf8'),
  }));
const briefings = readFolder('briefings').map(({ name, text }) => fromMdx(text, name, name));
const translations = readFolder('translations').map(({ name, text }) => readTranslation(text, name, name));

const langOf = new Map(briefings.flatMap(({ lang, segments }) => segments.map(({ id }) => [String(id), lang])));

/** Passages long enough that no interface sentence is one of them by chance, with the language each is in. */
const passages = new Map([
  ...briefings.flatMap(({ lang, segments }) => segments.map(({ text }) => [text, lang] as const)),
  ...translations.flatMap(({ lang, entries }) => entries.map(({ target }) => [target, lang] as const)),
]);

test('every page says the language it is in', () => {
  const said = pages.map(({ path, elements }) => ({ path, lang: elements.find(({ name }) => name === 'html')?.lang }));
  expect(said).toEqual(pages.map(({ path, locale }) => ({ path, lang: locale })));
});

test('every language that is named is a valid tag in its canonical form', () => {
  const named = pages.flatMap(({ elements }) =>
    elements.flatMap((element) => [element.get('lang') ?? [], element.get('hrefLang') ?? []].flat()),
  );
  const tags = [...new Set(named)].filter((tag) => tag !== 'x-default');
  expect(tags.map((tag) => Intl.getCanonicalLocales(tag)[0])).toEqual(tags);
});

test('every segment has the language of its document and is not for translation, or is its translation for the reader', () => {
  const shown = pages.flatMap(({ path, locale, elements }) =>
    elements
      .filter((element) => element.get('id')?.startsWith('s-'))
      .map((element) => ({ id: element.get('id') ?? '', path, locale, element })),
  );
  const isOriginal = ({ id, element }: (typeof shown)[number]) => element.get('lang') === langOf.get(id);
  const faults = shown.filter((one) =>
    isOriginal(one) ? !one.element.isVerbatim : one.element.isVerbatim || one.element.get('lang') !== one.locale,
  );
  expect(faults.map(({ path, id, element }) => `/${path}#${id} ${element.get('lang')}`)).toEqual([]);
  expect(new Set(shown.filter(isOriginal).map(({ id }) => id))).toEqual(new Set(langOf.keys()));
});

test('every passage, original or translated, stands in an element of its own language', () => {
  const shown = pages.flatMap(({ path, elements }) =>
    elements.flatMap(({ name, text, lang }) => {
      const wanted = text.length < 25 ? undefined : passages.get(text);
      return wanted === undefined ? [] : [{ path, name, text, lang, wanted }];
    }),
  );
  expect(shown.length).toBeGreaterThan(passages.size);
  // An element may hold nothing but one that says the language itself; the innermost decides how it is read aloud.
  const isInner = (one: (typeof shown)[number], index: number) => {
    const next = shown[index + 1];
    return next?.path !== one.path || next.text !== one.text;
  };
  const faults = shown.filter(isInner).filter(({ lang, wanted }) => lang !== wanted);
  expect(faults.map(({ path, name, text }) => `/${path}: <${name}> ${text.slice(0, 60)}`)).toEqual([]);
});

test('each language of the interface shows its own translation of every document that has one', () => {
  const missing = translations.flatMap(({ briefing, lang, entries }) => {
    const page = pages.find(
      ({ locale, path }) => locale === lang && path.endsWith(`briefings/${briefing}/side-by-side/`),
    );
    const texts = new Set(page?.elements.map(({ text }) => text));
    return entries
      .filter(({ target }) => target !== '' && !texts.has(target))
      .map(({ target }) => `${lang}: ${target}`);
  });
  expect(missing).toEqual([]);
});
