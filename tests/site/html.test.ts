import { expect, inject, test } from 'vitest';
import { listPages } from '../support/list-pages.ts';
import { findText, readHtml } from '../support/read-html.ts';

const { dist } = inject('sites').root;
const pages = listPages(dist).map((page) => ({ ...page, elements: readHtml(dist, page.file) }));

/** The pages that the contract with readers and machines names, one address of each kind. */
const kinds = [
  ...[
    'front',
    '404.html',
    'about',
    'about/*',
    'about/*/languages/*',
    'about/*/rules',
    'briefings',
    'briefings/*',
    'briefings/*/side-by-side',
    'briefings/*/side-by-side/*',
  ],
  ...[
    'changes',
    'commentary',
    'commentary/*',
    'entities',
    'entities/*',
    'figures',
    'figures/*',
    'figures/*/card',
    'search',
    'timeline',
  ],
];

test('the site has every kind of page in every language', () => {
  const made = Object.groupBy(pages, ({ locale }) => locale);
  for (const [locale, list = []] of Object.entries(made))
    expect([...new Set(list.map(({ kind }) => kind))].sort(), locale).toEqual(
      kinds.filter((kind) => kind !== '404.html' || locale === 'en').sort(),
    );
});

test.each([
  ['one h1', 'h1'],
  ['one main part', 'main'],
  ['one title', 'title'],
])('every page has %s, with words in it', (_, name) => {
  const faults = pages.filter(({ elements }) => elements.filter((element) => element.name === name).length !== 1);
  expect(faults.map(({ path }) => path)).toEqual([]);
  expect(pages.filter(({ elements }) => findText(elements, name) === '').map(({ path }) => path)).toEqual([]);
});

test('no id stands twice on a page', () => {
  const faults = pages.flatMap(({ path, elements }) => {
    const ids = elements.flatMap((element) => element.get('id') ?? []);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `/${path}: ${id}`);
  });
  expect(faults).toEqual([]);
});

test('headings skip no level', () => {
  const faults = pages.flatMap(({ path, elements }) => {
    const depths = elements.flatMap(({ name }) => (/^h[1-6]$/u.test(name) ? [Number(name.slice(1))] : []));
    const skips = depths.filter((depth, index) => depth - (depths[index - 1] ?? 0) > 1);
    return skips.map((depth) => `/${path}: h${depth}`);
  });
  expect(faults).toEqual([]);
});

test('no page holds a style or a script of its own, which a strict policy would stop', () => {
  const faults = pages.flatMap(({ path, elements }) =>
    elements.flatMap((element) => {
      const isCode = element.name === 'script' && !element.get('src') && !/json/u.test(element.get('type') ?? '');
      const isInline = isCode || element.name === 'style' || element.get('style') !== undefined;
      return isInline ? [`/${path}: <${element.name}> ${element.text.slice(0, 40)}`] : [];
    }),
  );
  expect(faults).toEqual([]);
});
