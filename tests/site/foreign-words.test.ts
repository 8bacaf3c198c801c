import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { fromMdx } from '../../src/pipeline/mdx/from-mdx.ts';
import { listReadPages } from '../support/list-pages.ts';
import { type PageText, readTexts } from '../support/read-texts.ts';

const { dist, project } = inject('sites').root;
const pages = listReadPages(dist).map((page) => ({ ...page, texts: readTexts(dist, page.file) }));
const folder = join(project, 'content/briefings');
const briefings = readdirSync(folder).map((name) =>
  fromMdx(readFileSync(join(folder, name), 'utf8'), name, name.replace('.mdx', '')),
);

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Han', 'Georgian'] as const;
const letters = new Map(scripts.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')]));
const codes: Readonly<Record<(typeof scripts)[number], RegExp>> = {
  ...{ Latin: /^Latn$/u, Cyrillic: /^Cyrl$/u, Greek: /^Grek$/u, Arabic: /^Arab$/u },
  ...{ Hebrew: /^Hebr$/u, Han: /^Han[ist]$|^Jpan$|^Kore$/u, Georgian: /^Geor$/u },
};
const written = new Map<string, string>();
function toScript(lang: string): string {
  const known = written.get(lang) ?? new Intl.Locale(lang).maximize().script ?? '';
  written.set(lang, known);
  return known;
}

const say = (path: string, { lang, attribute, element, text }: PageText) =>
  `/${path}: <${element}> ${attribute ?? ''} (${lang}) ${text.slice(0, 80)}`;

/** Letters of other scripts that every language uses as signs: micro, ohm, the Greek letters of mathematics. */
const signs = /(?<!\p{L})[μΩΔπσαβγ](?!\p{Script=Greek})/gu;
/** What only a program reads, and the one form a title has: neither can hold a language of its own for a part of it. */
const isWhole = ({ element }: PageText) => element === 'title' || element === 'meta';

test('letters of another script stand in an element of a language that is written in them', () => {
  let seen = 0;
  const faults = pages.flatMap(({ path, texts }) =>
    texts.flatMap((part) => {
      const text = part.text.replace(signs, '');
      const foreign = scripts.filter((script) => script !== 'Latin' && letters.get(script)?.test(text));
      seen += foreign.length;
      const wrong = foreign.filter((script) => !codes[script].test(toScript(part.lang ?? '')));
      return wrong.map((script) => `${script}: ${say(path, part)}`);
    }),
  );
  expect(seen).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

/** What is taken out of a sentence and shown apart: a figure, what it counts, who says it and how sure. */
const excerpts = new Map(
  briefings.flatMap(({ lang, figures }) =>
    figures.flatMap((figure) => {
      const { text, cue, subject, attribution } = figure;
      const unit = 'unit' in figure ? figure.unit : undefined;
      return [text, cue?.text, unit, subject, attribution?.text].flatMap((words = '') =>
        /\p{L}{6}/u.test(words) ? [[words, lang] as const] : [],
      );
    }),
  ),
);

/** The data of a language are lists of its words, in which another language's may be found by chance. */
const isData = (path: string) => path.includes('/method/languages/');
/** A citation is plain text, to be copied; it names the language of what it quotes in brackets instead. */
const isTagged = ({ text }: PageText, words: string, lang: string) =>
  new RegExp(`\\[(?:\\w+; )?${lang}: [“„][^”]*${RegExp.escape(words)}`, 'u').test(text) ||
  text.slice(text.indexOf(words)).slice(words.length).includes(`[${lang}]`);
/** What a person wrote to explain the translation: it quotes as it likes. */
const notes = new Set(
  readdirSync(join(project, 'content/translations')).flatMap((name) =>
    [...readFileSync(join(project, 'content/translations', name), 'utf8').matchAll(/^#\s*note: (.*)$/gmu)].map(
      ([, note = '']) => note.trim(),
    ),
  ),
);
const isNote = ({ text }: PageText) => [...notes].some((note) => note !== '' && text.includes(note));

test('words taken out of a document stand in its language, and in no attribute of another', () => {
  expect(excerpts.size).toBeGreaterThan(10);
  let seen = 0;
  const faults = pages.flatMap(({ path, texts }) =>
    texts.flatMap((part) =>
      [...excerpts].flatMap(([words, lang]) => {
        if (isData(path) || !part.text.includes(words)) return [];
        seen += 1;
        const isRight = part.lang === lang || isWhole(part) || isTagged(part, words, lang) || isNote(part);
        return isRight ? [] : [`${words} (${lang}): ${say(path, part)}`];
      }),
    ),
  );
  expect(seen).toBeGreaterThan(excerpts.size);
  expect([...new Set(faults)]).toEqual([]);
});
