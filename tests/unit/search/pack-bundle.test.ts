import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { createIndex, type IndexFile } from 'pagefind';
import { expect, test } from 'vitest';
import { createSearchBundles } from '../../../src/integrations/search-bundle.ts';
import { type LanguageWords, toLanguageWords } from '../../../src/search/language-words.ts';

interface Text {
  readonly title?: string;
  readonly texts: readonly string[];
}

function toWords(lang: string, documents: readonly Text[]): LanguageWords {
  const groups = documents.map(({ title = '', texts }, index) =>
    texts.map((text) => ({
      passage: { type: 'page' as const, path: `p${index}`, title, texts: { [lang]: text } },
      document: { slug: `d${index}`, lang, title: { [lang]: title } },
      entities: [],
    })),
  );
  return toLanguageWords(groups).get(lang) ?? { vocabulary: [], records: [] };
}

/** What Pagefind itself makes of the same words: each text behind an empty anchor. */
async function indexByPagefind(language: string, { vocabulary, records }: LanguageWords): Promise<IndexFile[]> {
  const { index } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error('Pagefind does not start');
  for (const { number, words, titleLength, places, ends } of records) {
    const say = (from: number, to: number) => [...words.slice(from, to)].map((word) => vocabulary[word]).join(' ');
    const title = titleLength > 0 ? `<h1>${say(0, titleLength)} </h1>` : '';
    const body = places.map(
      (place, text) =>
        `<a id="p${place}"></a> ${say(text === 0 ? titleLength : (ends[text - 1] ?? 0), ends[text] ?? 0)} `,
    );
    const content = `<html lang="${language}"><main data-pagefind-body>${title}${body.join('')}</main></html>`;
    await index.addHTMLFile({ url: String(number), content });
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files;
}

type Files = Iterable<readonly [path: string, bytes: Uint8Array]>;

/** What the program of Pagefind reads in a bundle, however it is cut and named. */
function readBundle(files: Files) {
  const [words, records, fragments]: [unknown[], unknown[], [string, unknown][]] = [[], [], []];
  const names: string[] = [];
  for (const [path, bytes] of files) {
    const read = () => decode(gunzipSync(bytes).subarray('pagefind_dcd'.length));
    if (path.endsWith('.pf_index')) words.push(...read()[0]);
    if (path.endsWith('.pf_meta')) {
      const [version, list, , ...rest] = read();
      records.push(version, rest, ...list.map(([, length]: [string, number]) => length));
      names.push(...list.map(([name]: [string]) => name));
    }
    if (!path.endsWith('.pf_fragment')) continue;
    const { content, meta, url, ...facts } = JSON.parse(gunzipSync(bytes).toString().slice('pagefind_dcd'.length));
    fragments.push([path.replace(/^fragment\/|\.pf_fragment$/gu, ''), { ...facts, url: url.replace('/', '') }]);
  }
  const byName = new Map(fragments);
  words.sort((a, b) => (String((a as [string])[0]) < String((b as [string])[0]) ? -1 : 1));
  return { words, records, fragments: names.map((name) => byName.get(name)) };
}

const languages: readonly (readonly [lang: string, documents: readonly Text[]])[] = [
  [
    'it',
    [
      { title: 'La guerra del merluzzo', texts: ['Le navi pescano merluzzi e un merluzzo.', 'Guerre, guerra.', ''] },
      { texts: ['La nave costa 1,8 miliardi, l’1 % in più.', 'CO2 e m²: ½ ² a b.'] },
      { title: 'Merluzzo', texts: ['Il merluzzo del merluzzo'] },
    ],
  ],
  ['ru', [{ title: 'Российский йод', texts: ['Российские рыбаки, ёлка и елка, йод и иод.', 'И́ли йод.'] }]],
  ['pl', [{ title: 'Łódź', texts: ['Łódź, łodzi, lodz i łodz.', 'Żółw i źródło'] }]],
  ['tr', [{ title: 'IŞIK', texts: ['Işık, ışık, İstanbul ve istanbul.', 'isik'] }]],
  ['ar', [{ title: 'السُّفن', texts: ['السُّفن في البحر، كتابٌ', 'كتاب'] }]],
  ['el', [{ title: 'Ο ΐδιος', texts: ['Τα αλιευτικά σκάφη', 'σκάφος'] }]],
  ['en', [{ title: '𐐷𐐲 ﬁsh', texts: ['𐐷 ﬁsh ￭ running runs runner', 'Straße'] }]],
];

test.each(languages)('the index for “%s” is what Pagefind itself makes of the same words', async (lang, documents) => {
  const words = toWords(lang, documents);
  const own = readBundle(await createSearchBundles(lang, words));
  const theirs = readBundle((await indexByPagefind(lang, words)).map(({ path, content }) => [path, content] as const));
  expect(own.words.length).toBeGreaterThan(3);
  expect(own).toEqual(theirs);
});

const plain = toWords('en', [{ texts: ['cod boats'] }, { texts: ['herring nets'] }, { texts: ['cod nets'] }]);

test('the same records give the same bytes, other words files of other names', async () => {
  const [first, second] = [await createSearchBundles('en', plain), await createSearchBundles('en', plain)];
  expect([...first.keys()].length).toBeGreaterThan(6);
  expect([...second]).toEqual([...first]);
  const other = await createSearchBundles('en', { ...plain, records: plain.records.slice(1) });
  const isNamed = (path: string) => /_[a-z0-9]+\.pf_(?:fragment|index)$/u.test(path);
  const paths = [...first.keys()].filter(isNamed);
  expect(paths.length).toBe(4);
  expect([...other.keys()].filter((path) => paths.includes(path))).toEqual([]);
});

test('no file says the words of a record but its parts of the index', async () => {
  const files = [...(await createSearchBundles('en', plain))];
  const saying = files.filter(([path, bytes]) => {
    const text = path.includes('.pf_') ? gunzipSync(bytes) : Buffer.from(bytes);
    return !/\.(?:js|pagefind)$/u.test(path) && text.includes('herring');
  });
  expect(saying.map(([path]) => path.replace(/\/.*/u, ''))).toEqual(['index']);
});
