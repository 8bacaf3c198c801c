import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import { shortFormsFromMarkdown } from './short-forms/from-markdown.ts';
import { shortForms } from './short-forms/syntax.ts';

/**
 * The tree of an authored MDX text without its front matter, short forms as the components they stand for. Nothing in it
 * is run.
 * @throws a `VFileMessage` with its place where the text is not MDX.
 */
export function toTree(body: string): Root {
  return fromMarkdown(body, {
    extensions: [mdxjs(), shortForms()],
    mdastExtensions: [mdxFromMarkdown(), shortFormsFromMarkdown()],
  });
}
