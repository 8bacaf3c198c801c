import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Reader } from '../document.ts';
import { assembleDocument } from './assemble-document.ts';
import { chooseParts } from './choose-parts.ts';
import { findHtmlBlocks } from './find-html-blocks.ts';
import { findHtmlFacts } from './find-html-facts.ts';
import { createTablePlaces, tellCutCells } from './html-tables.ts';
import { tellParts } from './tell-parts.ts';

/** A source that is a page of its own, and no piece of one. */
const page = /<(?:!doctype|html|body)[\s>]/iu;

/**
 * Reads the document of an HTML page as a reader sees it, without menus, frames, forms and code, and says how many words these
 * had; its head gives the stated facts.
 */
export const readHtml: Reader = (source) => {
  const tree = unified()
    .use(rehypeParse)
    .parse(source.replace(/^\uFEFF/u, ' '));
  const parts = chooseParts(tree, page.test(source));
  const tables = createTablePlaces(tree);
  const blocks = findHtmlBlocks(tree, source, { ...parts, ...tables });
  const messages = [...tellParts(parts), ...tellCutCells(tables)];
  return { ...assembleDocument(blocks), stated: findHtmlFacts(tree), messages };
};
