import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Reader } from '../document.ts';
import { assembleDocument } from './assemble-document.ts';
import { findHtmlBlocks } from './find-html-blocks.ts';
import { findHtmlFacts } from './find-html-facts.ts';

/** Reads the body of an HTML page as a reader sees it, without navigation, forms and code; its head gives the stated facts. */
export const readHtml: Reader = (source) => {
  const tree = unified()
    .use(rehypeParse)
    .parse(source.replace(/^\uFEFF/u, ' '));
  return { ...assembleDocument(findHtmlBlocks(tree, source)), stated: findHtmlFacts(tree), messages: [] };
};
