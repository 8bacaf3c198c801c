import type { Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { remarkLoneComponents } from '../../../src/commentary/remark-lone-components.ts';
import { toTree } from '../../../src/commentary/to-tree.ts';

/** What paragraphs and other nodes hold, components by their names. */
function show(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const inside = 'children' in node ? node.children.map(show).join(node.type === 'root' ? '\n' : '') : '';
  if (node.type === 'root') return inside;
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') return `<${node.name}>${inside}</>`;
  return `${node.type}(${inside})`;
}

/** Takes components out of paragraphs that hold nothing else, before any plugin of a site, as MDX does. */
function unravel(tree: Root): void {
  visit(tree, 'paragraph', ({ children }, index, parent) => {
    const elements = children.filter(({ type }) => type === 'mdxJsxTextElement');
    const isAll = children.every((child) => elements.includes(child) || (child.type === 'text' && !child.value.trim()));
    if (!isAll || !parent || index === undefined) return undefined;
    const flow = elements.map((element) => ({ ...element, type: 'mdxJsxFlowElement' }) as RootContent);
    parent.children.splice(index, 1, ...flow);
    return index + flow.length;
  });
}

function toShown(text: string): string {
  const tree = toTree(text);
  unravel(tree);
  remarkLoneComponents()(tree);
  return show(tree);
}

it.each([
  ['[[a]]', 'paragraph(<Entity></>)'],
  ['[@s-a] [@f-a]', 'paragraph(<Cite></> <Figure></>)'],
  ['- [[a]]', 'list(listItem(paragraph(<Entity></>)))'],
  ['<Figure id="f-a" />', 'paragraph(<Figure></>)'],
  ['<Cite segment="s-a">All of it.</Cite>', 'paragraph(<Cite>All of it.</>)'],
  ['<Quote segment="s-a" words="a word" />', 'paragraph(<Quote></>)'],
  ['<Entity id="a" />\n<Entity id="b" />', 'paragraph(<Entity></> <Entity></>)'],
  ['<Entity id="a" />\n\n<Entity id="b" />', 'paragraph(<Entity></>)\nparagraph(<Entity></>)'],
  ['<Note on="s-a">\n\n<Figure id="f-a" />\n\n</Note>', '<Note>paragraph(<Figure></>)</>'],
  ['<MovedEvidence component="Figure" form="line" />', 'paragraph(<MovedEvidence></>)'],
])('a component of a line that stands alone is a paragraph: %s', (text, expected) => {
  expect(toShown(text)).toBe(expected);
});

it.each([
  ['<Figure id="f-a" as="card" />', '<Figure></>'],
  ['<Quote segment="s-a" />', '<Quote></>'],
  ['<Chart figures="f-a f-b" />', '<Chart></>'],
  ['<Note on="s-a">\n\nA note.\n\n</Note>', '<Note>paragraph(A note.)</>'],
  ['<Cite segment="s-a">\n\nA paragraph.\n\n</Cite>', '<Cite>paragraph(A paragraph.)</>'],
  ['<MovedEvidence component="Quote" form="block" />', '<MovedEvidence></>'],
  ['<Example name="cite" />', '<Example></>'],
  ['<div>A word.</div>', '<div>A word.</>'],
  ['<Figure id="f-a" as="card" />\n\n<Figure id="f-b" />', '<Figure></>\nparagraph(<Figure></>)'],
  ['A <Figure id="f-a" />.', 'paragraph(A <Figure></>.)'],
])('nothing else is made one: %s', (text, expected) => {
  expect(toShown(text)).toBe(expected);
});
