import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/pipeline/read/read-markdown.ts';

describe('Markdown that would take hours to read', () => {
  it.each([
    ['images within images', `${'!['.repeat(5000)}a${'](b)'.repeat(5000)}`],
    ['links within links', `${'['.repeat(5000)}a${'](b)'.repeat(5000)}`],
    ['emphasis that never ends', '*a _b '.repeat(5000)],
    ['links that never end', '[a](<b '.repeat(5000)],
    ['comments that never end', '</ <!-- '.repeat(5000)],
    ['thousands of links in one paragraph', '[a](b) '.repeat(5000)],
    ['thousands of underlined headings without an empty line', 'a\n=\n'.repeat(50_000)],
    ['underlined headings in a quotation', '> a\n> -\n'.repeat(50_000)],
  ])('is refused: %s', (_, text) => {
    expect(() => readMarkdown(`Words.\n\n${text}`)).toThrow(RangeError);
  });

  it.each([
    ['three hundred links in a paragraph', '[a](b) '.repeat(300), 1],
    ['a list of thousands of links', '- [a](b) *c*\n'.repeat(3000), 3000],
    ['a table of thousands of links', `| a | b |\n| --- | --- |\n${'| [a](b) | *c* |\n'.repeat(2000)}`, 4002],
    ['thousands of paragraphs with marks', '*a* **b** `c` [d](e)\n\n'.repeat(3000), 3000],
    ['two hundred underlined headings', 'a\n=\n'.repeat(200), 200],
    ['thousands of underlined headings apart', 'a\n=\n\n'.repeat(1000), 1000],
    ['brackets ten deep', `${'['.repeat(10)}a${']'.repeat(10)}`, 1],
  ])('is not %s', (_, text, blocks) => {
    expect(readMarkdown(text).blocks.length).toBe(blocks);
  });
});
