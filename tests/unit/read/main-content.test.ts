import { describe, expect, test } from 'vitest';
import { findReader } from '../../../scripts/ingest/find-reader.ts';
import { readHtml } from '../../../src/pipeline/read/read-html.ts';
import { samplePages } from './pages/pages.ts';

const messagesOf = (source: string) => readHtml(source).messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`);

describe.each(samplePages)('of $kind', ({ source, read, notRead }) => {
  const { plain, blocks, map } = readHtml(source);

  test('the document is read, in its order', () => {
    const places = read.map((words) => plain.indexOf(words));
    expect(read.filter((_, at) => (places[at] ?? -1) < 0)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test.each(notRead)('“%s” is not read', (words) => {
    expect(source).toContain(words);
    expect(plain).not.toContain(words);
  });

  test('each block leads back to its words', () => {
    for (const { start, end } of blocks) {
      const range = map.toSource({ start, end: Math.min(end, start + 3) });
      expect(source.slice(range.start, range.end).replace(/<[^<>]*>/gu, '')).toBe(
        plain.slice(start, Math.min(end, start + 3)),
      );
    }
  });
});

describe('what is left out of a page', () => {
  test('is counted by reason', () => {
    const source = `<html><body><nav>one two</nav><main><p>kept words here</p><p hidden>three</p><aside>four five six</aside></main><div>seven</div></body></html>`;
    expect(messagesOf(source)).toEqual([
      'left-out-parts: Words of the page that were left out: 1 outside the part that the page marks as its main one; ' +
        '2 in menus and other navigation; 3 in its header, footer and asides; 1 hidden from readers.',
    ]);
  });

  test('is nothing, and said to be so, where a page marks nothing', () => {
    const link = '<a href="x">a link</a> between words ';
    expect(messagesOf(`<html><body><p>${link.repeat(4)}</p></body></html>`)).toEqual([
      expect.stringMatching(/^no-main-part: .*all of it was read; /u),
    ]);
  });

  test.each([
    ['a piece of a page', '<p>One <a href=a>a</a> <a href=b>b</a> <a href=c>c</a></p>'],
    ['a page without links', '<html><body><p>Words alone.</p></body></html>'],
    ['a list of links in a piece', '<ul><li><a href=a>a</a><li><a href=b>b</a><li><a href=c>c</a></ul>'],
  ])('is nothing to speak of in %s', (_, source) => {
    expect(messagesOf(source)).toEqual([]);
  });

  test.each([
    [
      'most of the page',
      `<html><body><div class="comments"><p>${'word '.repeat(60)}</p></div><p>end</p></body></html>`,
    ],
    ['what has the main heading', '<html><body><div id="social"><h1>Title</h1><p>Text</p></div></body></html>'],
    ['a paragraph with such a word in its text', '<html><body><p>share cookies menu comments</p></body></html>'],
    [
      'a name that says it of the whole',
      `<html><body><div class="with-sidebar">a</div><p>${'b '.repeat(9)}</p></body></html>`,
    ],
    [
      'a list of sources within the document',
      `<main><p>${'word '.repeat(50)}</p><ul><li><a href=a>a</a><li><a href=b>b</a><li><a href=c>c</a></ul></main>`,
    ],
    ['a main part with hardly a word', `<html><body><main><p>x</p></main><p>${'word '.repeat(50)}</p></body></html>`],
  ])('is never %s', (_, source) => {
    const all = source.replace(/<[^<>]*>/gu, ' ').match(/\w+/gu)?.length;
    expect(readHtml(source).plain.match(/\w+/gu)?.length).toBe(all);
  });
});

test.each([
  ['a megabyte of attributes', `<main><p ${'data-a="b" '.repeat(90_000)}>Text</p></main>`, 'Text'],
  ['a megabyte of classes', `<main><div class="${'x-menu '.repeat(150_000)}"><p>Text</p></div></main>`, 'Text'],
  ['a megabyte of style', `<p style="${'display:'.repeat(130_000)}">Text</p>`, 'Text'],
  ['main parts within each other', `${'<main>'.repeat(300)}Text`, 'Text'],
  ['articles without words', `${'<article></article>'.repeat(20_000)}<p>Text</p>`, 'Text'],
])('%s is read in time', (_, source, plain) => {
  expect(findReader('html')(source).plain).toBe(plain);
});

test('a page nested deeper than any text is refused, not read in part', () => {
  const { plain, messages } = findReader('html')(`<main>${'<div><article>'.repeat(30_000)}x`);
  expect([plain, messages.map(({ ruleId }) => ruleId)]).toEqual(['', ['unreadable-document']]);
});

test.each([
  ['a pilcrow behind a heading', '<h2>Exports<a class="headerlink" href="#exports" title="Link">¶</a></h2>', 'Exports'],
  ['a sharp before it', '<h2 id="x"><a href="#x">#</a>Exports</h2>', 'Exports'],
  ['a drawn chain', '<h2>Exports <a href="#x">🔗</a></h2>', 'Exports'],
  ['no word that leads to its own page', '<p>See <a href="#x">¶ 4</a></p>', 'See ¶ 4'],
  ['no mark of a note', '<p>Exports<a href="#note">*</a></p>', 'Exports*'],
  ['no sign that leads to another page', '<p>Exports <a href="/law">§</a> x</p>', 'Exports § x'],
  ['no sign that leads nowhere', '<p>Under <a name="p">§</a> 4</p>', 'Under § 4'],
])('a sign that only leads to its own place is not read: %s', (_, source, text) => {
  expect(readHtml(source).plain).toBe(text);
});

test.each(['navheader', 'navfooter', 'docnav'])(
  'the table of “%s” that manuals have on each page is not read',
  (name) => {
    const table =
      '<table><tr><th colspan="2">Chapter</th></tr><tr><td><a href="a">Back</a></td><td>Part</td></tr></table>';
    const source = `<html><body><div class="${name}">${table}</div><p>${'word '.repeat(30)}end</p></body></html>`;
    expect(readHtml(source).plain).toBe(`${'word '.repeat(30)}end`);
  },
);
