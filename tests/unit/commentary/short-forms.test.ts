import type { Nodes, Root } from 'mdast';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { findElements, toAttributes } from '../../../src/commentary/find-elements.ts';
import { remarkShortForms } from '../../../src/commentary/short-forms/remark-short-forms.ts';
import { toTree } from '../../../src/commentary/to-tree.ts';

/** The text with each component as it could be written at length, and other nodes by their type. */
function show(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const inside = 'children' in node ? node.children.map(show).join('') : 'value' in node ? node.value : '';
  if (node.type === 'root' || node.type === 'paragraph') return inside;
  if (node.type !== 'mdxJsxTextElement') return `${node.type}(${inside})`;
  const attributes = [...toAttributes(node)].map(([name, value]) => `${name}=“${value}”`).join(' ');
  return `<${node.name} ${attributes}>${inside}</>`;
}

/** As the site reads commentary, with the Markdown of GitHub. */
function parseWithGfm(text: string): Root {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(remarkShortForms);
  return processor.parse(text);
}

function remarkMdx(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), mdxjs()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), mdxFromMarkdown()];
}

describe('a short form is', () => {
  it.each([
    ['an entity by its id', 'of [[china]].', 'of <Entity id=“china”></>.'],
    [
      'an entity by a name of several words',
      '[[Repubblica popolare cinese]]',
      '<Entity id=“Repubblica popolare cinese”></>',
    ],
    ['an entity by a name that two lines share', '[[Free\nTrade Zone]]', '<Entity id=“Free Trade Zone”></>'],
    [
      'an entity by a name with letters of any script',
      '[[中国]] и [[Китай]]',
      '<Entity id=“中国”></> и <Entity id=“Китай”></>',
    ],
    [
      'an entity in the author’s words',
      'as [[china|the Chinese side]] says',
      'as <Entity id=“china”>the Chinese side</> says',
    ],
    [
      'an entity in words with marks',
      '[[a|the *free* `port`]]',
      '<Entity id=“a”>the emphasis(free) inlineCode(port)</>',
    ],
    ['an entity in words with brackets and bars', '[[a|one [of two]|three]]', '<Entity id=“a”>one [of two]|three</>'],
    [
      'an entity in words that end no emphasis from without',
      '*a [[b|c* d]] e*',
      'emphasis(a <Entity id=“b”>c* d</> e)',
    ],
    ['an entity divided as tables need it', '[[a\\|b]]', '<Entity id=“a”>b</>'],
    ['an entity with nothing behind the bar', '[[a|]]', '<Entity id=“a”></>'],
    ['an entity with nothing but the end of a line behind the bar', '[[a|\n]] b', '<Entity id=“a”>\n</> b'],
    ['a citation', 'So [@s-ab12].', 'So <Cite segment=“s-ab12”></>.'],
    ['a citation with its briefing', '[@port-report#s-ab12-2]', '<Cite segment=“port-report#s-ab12-2”></>'],
    ['a figure', 'some [@f-ab12] of it', 'some <Figure id=“f-ab12”></> of it'],
    ['a figure with its briefing', '[@port#f-ab12]', '<Figure id=“port#f-ab12”></>'],
    [
      'one beside another',
      '[@s-a][@s-b][[c]][[d]]',
      '<Cite segment=“s-a”></><Cite segment=“s-b”></><Entity id=“c”></><Entity id=“d”></>',
    ],
    [
      'one before brackets that are no address',
      '[@s-a](see [[b]] there)',
      '<Cite segment=“s-a”></>(see <Entity id=“b”></> there)',
    ],
    [
      'one inside emphasis, a heading, a list',
      '# *[[a]]*\n\n- [@s-b]',
      'heading(emphasis(<Entity id=“a”></>))list(listItem(<Cite segment=“s-b”></>))',
    ],
    ['a reference with a slip, so that the slip is said', '[@s-a, p. 3]', '<Cite segment=“s-a, p. 3”></>'],
  ])('%s', (_, text, expected) => {
    expect(show(toTree(text))).toBe(expected);
    expect(show(parseWithGfm(text))).toBe(expected);
  });
});

describe('no short form is', () => {
  it.each([
    ['an escaped name', '\\[[china]]', '[[china]]'],
    ['an escaped citation', '\\[@s-a]', '[@s-a]'],
    ['code in a line', '`[[china]] [@s-a]`', 'inlineCode([[china]] [@s-a])'],
    ['a block of code', '```\n[[china]] [@s-a]\n```', 'code([[china]] [@s-a])'],
    ['a link around brackets', '[[china]](https://a.example)', 'link([china])'],
    ['a link that begins with @', '[@s-a](https://a.example "of")', 'link(@s-a)'],
    ['a reference to a definition', '[china]: /a\n\n[[china]]', 'definition()[linkReference(china)]'],
    ['a reference that begins with @', '[@s-a]: /a\n\n[@s-a]', 'definition()linkReference(@s-a)'],
    [
      'a reference with a label of its own',
      '[x]: /a\n\n[[china]][x] [@s-a][x]',
      'definition()linkReference([china]) linkReference(@s-a)',
    ],
    ['an image', '![[china]](/a.png) ![[china]] ![@s-a]', 'image() ![[china]] ![@s-a]'],
    ['a link in brackets', '[[a](/b)]', '[link(a)]'],
    ['brackets with a space between', '[ [china] ]', '[ [china] ]'],
    ['brackets around nothing', '[[]] [[ ]] [@ a] [@]', '[[]] [[ ]] [@ a] [@]'],
    ['brackets that are not closed', '[[china] and [@s-a and [[b|c]', '[[china] and [@s-a and [[b|c]'],
    ['brackets that close more than they open', '[[a|b] c]] d]', '[[a|b] c]] d]'],
    ['an address of post', 'me@s-a.example [me@s-a.example]', 'me@s-a.example [me@s-a.example]'],
    ['a footnote’s call without a footnote', '[[^1]] [[^note|a]]', '[[^1]] [[^note|a]]'],
    ['a bar in a text', 'a | b || c', 'a | b || c'],
  ])('%s', (_, text, expected) => {
    expect(show(toTree(text))).toBe(expected);
  });

  it('is a footnote’s call, in brackets or not', () => {
    expect(show(parseWithGfm('A[^1] [[^1]].\n\n[^1]: B [@s-a].'))).toBe(
      'AfootnoteReference() [footnoteReference()].footnoteDefinition(B <Cite segment=“s-a”></>.)',
    );
  });
});

it('a table of GitHub’s Markdown has them in its cells', () => {
  const [first, second] = findElements(parseWithGfm('| a | b |\n| - | - |\n| [[c\\|d]] | [@s-e] |'));
  expect([first?.name, second?.name]).toEqual(['Entity', 'Cite']);
  expect(first?.children).toMatchObject([{ type: 'text', value: 'd' }]);
});

it.each([
  ['a [[china|the *side*]] b', '[[china|the *side*]]', 'china'],
  ['é😀 [@port#s-a]', '[@port#s-a]', 'port#s-a'],
  ['> x\n> [[Free\n> Zone]] y', '[[Free\n> Zone]]', 'Free\n> Zone'],
])('the places in “%s” are those of the short form and of what it names', (text, whole, target) => {
  const [element] = findElements(toTree(text));
  const [attribute] = element?.attributes ?? [];
  const cut = (node: { position?: Root['position'] } | undefined) =>
    text.slice(node?.position?.start.offset ?? -1, node?.position?.end.offset ?? -1);
  expect([cut(element), cut(attribute)]).toEqual([whole, target]);
});

it('any text is read, with every character in its place', () => {
  const parts = ['[', ']', '[[', ']]', '|', '\\', '@', '[@s-a]', 'a', ' ', '\n', '*', '`', '!', '(b)', '^'];
  let seed = 7;
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return parts[seed % parts.length] ?? '';
  };
  for (let round = 0; round < 400; round += 1) {
    const text = Array.from({ length: 24 }, next).join('');
    for (const element of findElements(toTree(text))) {
      const { start, end } = element.position ?? {};
      expect(text.slice(start?.offset, end?.offset)).toBe(element.data?.shortForm);
    }
  }
});
