import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { settings } from '../../astro.config.mjs';
import { defaultLocale, locales, toLocaleParam } from '../../src/i18n/locales.ts';
import { listReadPages } from '../support/list-pages.ts';
import { readHtml } from '../support/read-html.ts';
import { type Message, readMessages } from '../support/read-messages.ts';
import { type PageText, readTexts } from '../support/read-texts.ts';

const { dist } = inject('sites').root;
const pages = listReadPages(dist).map((page) => ({ ...page, texts: readTexts(dist, page.file) }));
const english = readMessages(defaultLocale);

/** Patterns for what a message can say, with anything set in; none for a form that is too short to be told. */
function toPatterns({ forms }: Message): string[] {
  const toLiteral = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+');
  const told = forms.filter((form) => form.some((part) => /\p{L}{3}/u.test(part)));
  return told.map((form) => `^${form.map(toLiteral).join('.+?')}$`.replace(/^\^\\s\+/u, '^').replace(/\\s\+\$$/u, '$'));
}

/** Names that are the same in every language, as far as the site's own data know them. */
const names = new Set(
  (JSON.stringify(JSON.parse(readFileSync(join(dist, 'api/entities.json'), 'utf8'))).match(/"[^"]+"/gu) ?? []).map(
    (text) => text.slice(1, -1),
  ),
);

const specifications = ['CSV on the Web'];
const isName = (text: string) => specifications.includes(text) || text.split(', ').every((part) => names.has(part));
/** A title and a citation may end in words of a document, or hold what its translator marked; neither is the interface’s. */
const isOfDocument = ({ element, text }: PageText) =>
  element === 'title' || element === 'meta' || /\[(?:[a-z]{2}|sic)\]/u.test(text);

describe.each(locales.filter((locale) => locale !== defaultLocale))('on the pages in %s', (locale) => {
  const own = readMessages(locale);
  const ownPatterns = [...own.values()].flatMap(toPatterns);
  const ownForms = ownPatterns.map((pattern) => new RegExp(pattern, 'u'));
  const foreign = [...english.values()].flatMap((message) =>
    toPatterns(message)
      .filter((pattern) => !ownPatterns.includes(pattern))
      .map((pattern) => ({ key: message.key, pattern: new RegExp(pattern, 'u') })),
  );
  const isOwn = (text: string) => ownForms.some((form) => form.test(text));
  const texts = pages
    .filter((page) => page.locale === locale)
    .flatMap(({ path, texts: all }) => all.filter(({ lang }) => lang === locale).map((part) => ({ ...part, path })));

  test('no sentence of the English interface is left', () => {
    const distinct = new Map(texts.map((part) => [part.text, part]));
    expect(distinct.size).toBeGreaterThan(500);
    // The data of a language are listed as they are, its switches among them.
    const faults = [...distinct.values()].flatMap(({ path, text }) => {
      if (path.includes('/method/languages/') || isOwn(text)) return [];
      return foreign
        .filter(({ pattern }) => pattern.test(text))
        .map(({ key }) => `${key}: /${path}: ${text.slice(0, 80)}`);
    });
    expect(faults).toEqual([]);
  });

  test('nothing is worded as on the same page in English', () => {
    const twins = new Map(pages.map((page) => [page.path, page.texts]));
    const wording = new Map<string, ReadonlySet<string>>();
    const sayEnglish = (path: string) => {
      const said = twins.get(path.slice(`${toLocaleParam(locale)}/`.length)) ?? [];
      const known =
        wording.get(path) ?? new Set(said.filter(({ lang }) => lang === defaultLocale).map(({ text }) => text));
      wording.set(path, known);
      return known;
    };
    const isWorded = (part: PageText) =>
      /(?<![\p{L}.\d])\p{Ll}{3,}(?![\p{L}.])/u.test(part.text) && !isName(part.text) && !isOfDocument(part);
    const faults = texts.filter((part) => isWorded(part) && sayEnglish(part.path).has(part.text) && !isOwn(part.text));
    const same = [...english.values()].filter(({ key, text }) => own.get(key)?.text === text).map(({ text }) => text);
    const left = faults.filter(({ text }) => !same.includes(text));
    expect([...new Set(left.map(({ path, element, text }) => `/${path}: <${element}> ${text.slice(0, 90)}`))]).toEqual(
      [],
    );
  });
});

const built = listReadPages(dist).map((page) => ({ ...page, elements: readHtml(dist, page.file) }));

test('the switch names each language in itself, and marks the one that is on', () => {
  const wanted = locales.map((locale) => new Intl.DisplayNames(locale, { type: 'language' }).of(locale));
  const switched = built.filter(({ elements }) =>
    elements.some((element) => element.get('className') === 'language-switch'),
  );
  expect(switched.length).toBeGreaterThan(built.length / 2);
  const faults = switched.flatMap(({ path, locale, elements }) => {
    const links = elements.filter(
      (element) => element.name === 'a' && locales.some((each) => each === element.get('hrefLang')),
    );
    const named = links.filter((link) => link.get('lang') === link.get('hrefLang'));
    const current = named.filter((link) => link.get('ariaCurrent')).map((link) => link.get('lang'));
    const isRight = named.map(({ text }) => text).join() === wanted.join() && current.join() === locale;
    return isRight ? [] : [`/${path}: ${named.map(({ text }) => text)}; on: ${current}`];
  });
  expect(faults).toEqual([]);
});

test('each page in more than one language names itself, its alternates, which name it, and one for all others', () => {
  const home = settings.site;
  const alternatesOf = new Map(
    built.map(({ path, elements }) => {
      const links = elements.filter((element) => element.name === 'link' && element.get('hrefLang'));
      return [new URL(path, home).href, links.map((link) => [link.get('hrefLang'), link.get('href') ?? ''] as const)];
    }),
  );
  const offered = built.filter(({ path }) => (alternatesOf.get(new URL(path, home).href) ?? []).length > 0);
  expect(offered.length).toBeGreaterThan(built.length / 2);
  const faults = offered.flatMap(({ path, locale }) => {
    const own = new URL(path, home).href;
    const named = alternatesOf.get(own) ?? [];
    const real = named.filter(([lang]) => lang !== 'x-default');
    const byLang = new Map(named);
    const others = real.filter(([, href]) => !alternatesOf.get(href)?.some(([, back]) => back === own));
    const rest = byLang.get(byLang.has(defaultLocale) ? defaultLocale : real[0]?.[0]);
    return [
      ...(byLang.size === named.length ? [] : [`/${path} names one language twice`]),
      ...(byLang.get(locale) === undefined || byLang.get(locale) === own ? [] : [`/${path} is not its own ${locale}`]),
      ...others.map(([lang]) => `/${path}: its ${lang} page does not name it`),
      ...(byLang.get('x-default') === rest ? [] : [`/${path}: x-default is ${byLang.get('x-default')}`]),
    ];
  });
  expect(faults).toEqual([]);
});
