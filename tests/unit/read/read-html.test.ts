import { describe, expect, it } from 'vitest';
import { findReader } from '../../../scripts/ingest/find-reader.ts';
import type { TextDocument } from '../../../src/pipeline/document.ts';
import { readHtml } from '../../../src/pipeline/read/read-html.ts';

function list({ plain, blocks }: TextDocument): string[] {
  return blocks.map(({ kind, start, end }) => `${kind}: ${plain.slice(start, end)}`);
}

function sourceOf(source: string, words: string): string {
  const { plain, map } = readHtml(source);
  const start = plain.indexOf(words);
  const range = map.toSource({ start, end: start + words.length });
  return source.slice(range.start, range.end);
}

describe('reading HTML', () => {
  it('finds headings, paragraphs, items and loose text', () => {
    expect(list(readHtml('<h2>Top</h2>loose<p>One <i>two</i><ul><li>a<li>b<p>c</ul><dl><dt>d<dd>e</dl>'))).toEqual([
      'heading: Top',
      'paragraph: loose',
      'paragraph: One two',
      'item: a',
      'item: b',
      'item: c',
      'item: d',
      'item: e',
    ]);
  });

  it('leaves out what is not running text', () => {
    const page = `<header>h</header><nav>n</nav><form>f</form><p>Kept <span hidden>no</span>text</p><script>"<p>s</p>"</script>
      <style>p{}</style><noscript>ns</noscript><template><p>t</p></template><aside>a</aside><footer>z</footer>`;
    expect(list(readHtml(page))).toEqual(['paragraph: Kept text']);
  });

  it('keeps an article’s own header', () => {
    expect(list(readHtml('<article><header><h1>Title</h1></header><p>Text</p></article>'))).toEqual([
      'heading: Title',
      'paragraph: Text',
    ]);
  });

  it('folds white space as browsers do, and keeps it in pre', () => {
    expect(list(readHtml('<p> a \n\t b<br> c&nbsp; d </p><pre>x\n  y</pre>'))).toEqual([
      'paragraph: a b c\u00A0 d',
      'paragraph: x\n  y',
    ]);
  });

  it('parts paragraphs at two line breaks, not at one', () => {
    expect(list(readHtml('<p>a<br>b<br><br>c<br>\n<br>d'))).toEqual(['paragraph: a b', 'paragraph: c', 'paragraph: d']);
  });

  it('gives cells their place', () => {
    const { blocks } = readHtml('<table><tr><th colspan=2>a<th>b<tr><td>c<td><p>d</p><p>e</p><td>f</table>');
    expect(blocks.map(({ table }) => [table?.row, table?.column, table?.header])).toEqual([
      [0, 0, true],
      [0, 2, true],
      [1, 0, false],
      [1, 1, false],
      [1, 2, false],
    ]);
  });

  it('reads a table that lays out the page as the page', () => {
    expect(list(readHtml('<table><tr><td><h1>Top</h1><p>Text</p></table>'))).toEqual([
      'heading: Top',
      'paragraph: Text',
    ]);
  });

  it.each([
    ['an element within a word', '<p>un<b>happy</b> end', 'unhappy', 'un<b>happy'],
    ['a reference', '<p>caf&#233; and', 'café', 'caf&#233;'],
    ['a reference without its semicolon', '<p>a &copy 2024', '© 2024', '&copy 2024'],
    ['white space', '<p>one\r\n   two', 'one two', 'one\r\n   two'],
    ['a line break', '<p>one<br>two', 'one two', 'one<br>two'],
    ['a comment', '<p>one <!-- x -->two', 'two', 'two'],
    ['text moved out of a table', '<table>moved<tr><td>cell</table>', 'moved', 'moved'],
    ['NUL', '<p>a\u0000b then', 'then', 'then'],
  ])('leads back to the source through %s', (_, source, words, expected) => {
    expect(sourceOf(source, words)).toBe(expected);
  });

  it('answers with a message where nesting is thousands deep', () => {
    const { blocks, messages } = findReader('html')(`${'<div>'.repeat(50_000)}x`);
    const reason =
      'The document could not be read: its parts stand within each other thousands deep; give it as plain text.';
    expect([blocks, messages]).toEqual([[], [{ ruleId: 'unreadable-document', level: 'error', reason }]]);
  });
});

describe('what a page states of itself', () => {
  it.each([
    ['<html lang="IT"><title>A &amp;\n B</title>', { title: 'A & B', lang: 'it' }],
    ['\uFEFF<title>x</title>', { title: 'x' }],
    [
      '<meta property="article:published_time" content="2024-05-01T08:00:00Z"><time datetime="2020-01-01">',
      { date: '2024-05-01' },
    ],
    ['<p><time datetime="2020-01-01">then</time>', { date: '2020-01-01' }],
  ])('is read from %s', (source, stated) => expect(readHtml(source).stated).toEqual(stated));

  it.each([
    '<html lang="no such"><title> </title>',
    '<p>2024-05-01</p>',
    '<time datetime="yesterday">',
    '<meta name="date" content="05/01/2024">',
    '<body><svg><title>drawing</title></svg>',
  ])('is nothing in %s', (source) => expect(readHtml(source).stated).toEqual({}));
});
