import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse, { fragment: true });

/** The words of some HTML as they are read, white space folded; code and templates say nothing. */
export function readShownText(html: string): string {
  return toText(parser.parse(html)).replace(/\s+/gu, ' ').trim();
}

function toText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && node.tagName === 'script')) return '';
  return node.children.map((child) => toText(child)).join('');
}
