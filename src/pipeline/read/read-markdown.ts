import type { Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Message } from '../../model/message.ts';
import type { Reader } from '../document.ts';
import { assembleDocument } from './assemble-document.ts';
import { findMarkdownBlocks } from './find-markdown-blocks.ts';
import { limitMarks } from './limit-marks.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { ReadingLimit } from './reading-limit.ts';

/** More lists and quotations within each other than any writer means; the parser takes time quadratic in their number. */
const tooDeep = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){200}/mu;

/** Underlined headings one right below the other, hundreds of them: the same holds for them. */
const tooManyUnderlined = /^(?:[ \t>]*[^\s>][^\n]*\n[ \t>]*(?:=+|-+)[ \t]*\n){300}/mu;

const byteOrderMark = '\uFEFF';

/**
 * Reads Markdown with GitHub's tables and YAML front matter. Code and raw HTML are left out, and counted in a message.
 * @throws {ReadingLimit} where nesting is hundreds deep, or a paragraph has thousands of marks.
 */
export const readMarkdown: Reader = (source) => {
  if (tooDeep.test(source)) throw new ReadingLimit('more than 200 lists or quotations within each other');
  if (tooManyUnderlined.test(source)) throw new ReadingLimit('more than 300 underlined headings without an empty line');
  const shift = source.startsWith(byteOrderMark) ? 1 : 0;
  const tree = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .use(limitMarks)
    .parse(source.slice(shift));
  const { blocks, code, html } = findMarkdownBlocks(tree, source, shift);
  const { stated, messages } = readFrontMatter(findYaml(tree));
  return {
    ...assembleDocument(blocks),
    stated,
    messages: [...messages, ...countLeftOut('code', code), ...countLeftOut('html', html)],
  };
};

function findYaml(tree: Root): string {
  const first: RootContent | undefined = tree.children[0];
  return first?.type === 'yaml' ? first.value : '';
}

function countLeftOut(what: 'code' | 'html', count: number): Message[] {
  if (count === 0) return [];
  const noun = what === 'code' ? 'code block' : 'piece of raw HTML';
  const plural = what === 'code' ? 'code blocks' : 'pieces of raw HTML';
  const reason = count === 1 ? `1 ${noun} was left out of the text.` : `${count} ${plural} were left out of the text.`;
  return [{ ruleId: `left-out-${what}`, level: 'info', reason }];
}
