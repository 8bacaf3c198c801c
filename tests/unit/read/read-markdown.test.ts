import { describe, expect, it } from 'vitest';
import type { TextDocument } from '../../../src/pipeline/document.ts';
import { readMarkdown } from '../../../src/pipeline/read/read-markdown.ts';

function list({ plain, blocks }: TextDocument): string[] {
  return blocks.map(({ kind, start, end }) => `${kind}: ${plain.slice(start, end)}`);
}

/** The source that the first occurrence of `words` in the plain text came from. */
function sourceOf(source: string, words: string): string {
  const { plain, map } = readMarkdown(source);
  const start = plain.indexOf(words);
  const range = map.toSource({ start, end: start + words.length });
  return source.slice(range.start, range.end);
}

describe('reading Markdown', () => {
  it('finds headings, paragraphs, items and cells', () => {
    const document = readMarkdown(
      '# Top\n\nText *is* here.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n\nUnder\n-----',
    );
    expect(list(document)).toEqual([
      'heading: Top',
      'paragraph: Text is here.',
      'item: one',
      'item: two',
      'cell: a',
      'cell: b',
      'cell: c',
      'cell: d',
      'heading: Under',
    ]);
    expect(document.blocks.map(({ depth }) => depth)).toEqual([1, ...Array(7).fill(undefined), 2]);
    expect(document.blocks[6]?.table).toEqual({ index: 0, row: 1, column: 0, header: false });
  });

  it.each([
    ['emphasis within a word', 'an **un**happy end', 'unhappy', 'un**happy'],
    ['a character reference', 'the caf&eacute; here', 'café', 'caf&eacute;'],
    ['an escape', '5 \\* 3', '* 3', '\\* 3'],
    ['a code span', 'run `a  b` now', 'a b', 'a  b'],
    ['a link', 'see [the page](http://example.org) now', 'page', 'page'],
    ['a bare address', 'mail joe@example.org today', 'joe@example.org', 'joe@example.org'],
    [
      'a bare address after a replaced character, below another one',
      'www.a.org\n\n\u0000www.b.org',
      'www.b.org',
      'www.b.org',
    ],
    ['a quotation’s second line', '> one\n> two three', 'two three', 'two three'],
    ['an item’s second line', '- one\r\n  two three', 'one two', 'one\r\n  two'],
    ['an unknown reference', 'a &nonsense; word', '&nonsense; word', '&nonsense; word'],
    ['a byte order mark', '\uFEFF# Top\n\nText', 'Text', 'Text'],
    ['NUL', 'a\u0000b and c', 'and', 'and'],
  ])('leads back to the source through %s', (_, source, words, expected) => {
    expect(sourceOf(source, words)).toBe(expected);
  });

  it('leaves code and raw HTML out and counts them', () => {
    const document = readMarkdown('Before.\n\n```\nlet x\n```\n\n<div>raw</div>\n\nAn <b>inline</b> tag.');
    expect(list(document)).toEqual(['paragraph: Before.', 'paragraph: An inline tag.']);
    expect(document.messages.map(({ level, reason }) => `${level}: ${reason}`)).toEqual([
      'info: 1 code block was left out of the text.',
      'info: 3 pieces of raw HTML were left out of the text.',
    ]);
  });

  it('runs nothing of MDX', () => {
    expect(list(readMarkdown('import x from "y"\n\nA {process.exit()} here.'))).toEqual([
      'paragraph: import x from "y"',
      'paragraph: A {process.exit()} here.',
    ]);
  });

  it('says so where quotations are nested beyond reason', async () => {
    const { findReader } = await import('../../../scripts/ingest/find-reader.ts');
    const document = findReader('markdown')(`${'>'.repeat(5000)} deep`);
    expect(document.blocks).toEqual([]);
    expect(document.messages).toEqual([
      {
        ruleId: 'unreadable-document',
        level: 'error',
        reason:
          'The document could not be read: it has more than 200 lists or quotations within each other; give it as plain text.',
      },
    ]);
  });
});

describe('front matter', () => {
  it('states title, language and date', () => {
    const { stated, messages } = readMarkdown(
      '---\ntitle: "Ports: a view"\nlang: RO\ndate: 2024-05-01T10:00Z\nx: [1]\n---\nText.',
    );
    expect(stated).toEqual({ title: 'Ports: a view', lang: 'ro', date: '2024-05-01' });
    expect(messages).toEqual([]);
  });

  it.each([
    ['broken YAML', 'title: "open', 'not valid YAML'],
    ['a list', '- one', 'not a list of “name: value”'],
    ['a day that does not exist', 'date: 2024-02-30', 'date: 2024-02-30'],
    ['a date in words', 'date: 1 May 2024', 'such as 2024-04-12'],
    ['a language that is none', 'lang: the_language', 'lang: the_language'],
    ['an alias of nothing', 'title: *nowhere', 'title needs words'],
    ['a title that is a list', 'title: [one, two]', 'title needs words'],
  ])('gives a message and states nothing for %s', (_, yaml, reason) => {
    const { stated, messages, plain } = readMarkdown(`---\n${yaml}\n---\nText.`);
    expect([stated, plain]).toEqual([{}, 'Text.']);
    expect(messages.map((message) => message.reason).join()).toContain(reason);
  });
});
