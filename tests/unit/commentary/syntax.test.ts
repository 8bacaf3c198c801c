import { describe, expect, it } from 'vitest';
import { isSyntaxMessage, toSyntaxFault } from '../../../src/commentary/syntax/to-syntax-fault.ts';
import { toTree } from '../../../src/commentary/to-tree.ts';

function tellFault(text: string) {
  try {
    toTree(text);
  } catch (message) {
    if (isSyntaxMessage(message)) return toSyntaxFault(message, text);
    throw message;
  }
  return undefined;
}

/** What is said of a text that is not MDX, the words it is about, and the text mended. */
function tell(text: string) {
  try {
    toTree(text);
  } catch (message) {
    if (!isSyntaxMessage(message)) throw message;
    const { start, end = start, reason, cure, replacement } = toSyntaxFault(message, text);
    const toOffset = (place: typeof start) =>
      text
        .split('\n')
        .slice(0, place.line - 1)
        .join('\n').length +
      Number(place.line > 1) +
      place.column -
      1;
    const [from, to] = [toOffset(start), toOffset(end)];
    const mended = replacement === undefined ? undefined : text.slice(0, from) + replacement + text.slice(to);
    return { words: text.slice(from, to), reason, cure, mended };
  }
  return undefined;
}

describe('what keeps a text from being read', () => {
  it.each([
    [
      'a <Cite segment="s-1">x\n\nb',
      '<Cite segment="s-1">',
      '<Cite> is opened here and not closed within the same block',
    ],
    ['<Note on="s-1">\n\nhello', '<Note on="s-1">', '<Note> is opened here and not closed within the same block'],
    [
      '**a <Cite segment="s"> b** c</Cite>',
      '<Cite segment="s">',
      '<Cite> is opened here and not closed within the same block',
    ],
    ['x\n\na </Cite> b', '</Cite>', '</Cite> closes a tag that nothing has opened'],
    [
      '<Note>\n\na </Cite>\n\n</Note>',
      '</Cite>',
      '</Cite> closes a tag that is not the one open here, which is <Note> of line 1',
    ],
    ['a <>b', '<>', '“<>” opens a tag that is not closed'],
    [
      'x <Cite segment=s-1>y</Cite>',
      's',
      'the value of an attribute begins with a straight quotation mark, not with “s”',
    ],
    [
      'x <Cite segment=“s-1”>y</Cite>',
      '“',
      'the value of an attribute begins with a straight quotation mark, not with ““”',
    ],
    ['<Cite segment="s>y</Cite>', '"', 'the value of “segment” begins here and never ends'],
    ['<Cite segment="s-1"', '<Cite segment="s-1"', 'a tag begins here and does not end'],
    ['a <Cite.>x', '>', '“>” cannot stand here in a tag'],
    ['a {b c} d', '{b c}', '“{b c}” stands between braces, is read as code, and is none'],
    ['a <Cite segment={a b}>x</Cite>', '{a b}', 'the value “{a b}” is computed'],
    ['<Cite segment="a" {b}>x</Cite>', '{b}', '“{b}” is no attribute'],
    ['a {/* b', '{', 'a comment is opened here and not closed'],
    [
      'a\n\nimport taxes rose',
      'import taxes rose',
      'a line that begins with “import” or “export” is read as code, and this is none',
    ],
  ])('%j', (text, words, reason) => {
    expect(tell(text)).toMatchObject({ words, reason });
    expect(tell(text)?.cure).toMatch(/^\p{Ll}.{8,}[^.]$/u);
  });
});

describe('a value that never ends is found where it begins, not where the parser stumbles', () => {
  const good = '<Cite segment="s-2" />';
  it.each([
    [`x ${good} a <Cite segment=→"s-1 />.\n\nb\n\n${good} y`, 'segment'],
    [`a <Cite segment=→"s-1 />. b\nand ${good} y`, 'segment'],
    ['<Quote segment=→"s-1 />\n\nhe said "word" twice', 'segment'],
    ['<Quote segment=→"s-1 words="abc" />', 'segment'],
    ["<Quote segment=→'s-1 words='abc' />", 'segment'],
    ['<Quote segment="s-1" words=→"abc lang="en" />', 'words'],
    [`<Note on=→"s-1>\n\nx\n\n</Note>\n\nSee ${good}`, 'on'],
    ['\nTo <Entity id = →"china>the Chinese</Entity> and <Entity id="italy" />', 'id'],
    ['\\`a <Figure id=→"f-1', 'id'],
    ['`<Cite segment="` is how it begins: <Cite segment=→"s-1 />', 'segment'],
  ])('%j', (marked, name) => {
    const text = marked.replace('→', '');
    const fault = tellFault(text);
    const before = marked.slice(0, marked.indexOf('→')).split('\n');
    expect(fault?.reason).toBe(`the value of “${name}” begins here and never ends`);
    expect(fault?.start).toEqual({ line: before.length, column: (before.at(-1) ?? '').length + 1 });
  });

  it.each([
    '<Quote words="a > b" c"d" />',
    'a <Cite segment="s-1" b"c" />',
    '`<Cite segment="` and <Cite segment=a>',
    '<Cite segment="s-1"',
    'a <Cite segment="s-1">x\n\nb "c" d',
    '```\n<Cite segment="x />\n```\n\n<Quote segment="s-1" b"c" />',
    '<Quote words="5 <= 6 - > 7" {b} />',
    'a <5 and "b" <Cite segment="s-1" />',
  ])('%j has none', (text) => {
    expect(tellFault(text)?.reason).toBeDefined();
    expect(tellFault(text)?.reason).not.toContain('never ends');
  });
});

describe('what is offered in its place can be read', () => {
  it.each([
    ['a <5 years', 'a \\<5 years'],
    ['a <= b', 'a \\<= b'],
    ['a {b c', 'a \\{b c'],
    ['a {b} {c d', 'a {b} \\{c d'],
    ['a {b c} d', 'a \\{b c} d'],
    ['a {b {c} d', 'a \\{b {c} d'],
    ['a {b + {c} d', 'a \\{b + {c} d'],
    ['a <!-- b --> c', 'a {/* b */} c'],
    ['see <https://example.org/x> now', 'see [https://example.org/x](https://example.org/x) now'],
    ['write to <a@example.org>', 'write to [a@example.org](mailto:a@example.org)'],
  ])('%j', (text, mended) => {
    expect(tell(text)?.mended).toBe(mended);
    expect(tell(mended)).toBeUndefined();
  });
});

describe('what is MDX', () => {
  it.each([
    'a < b',
    'a } b',
    '{/* a */}',
    '<Note on="s-1">\n\na\n\n</Note>',
    'export growth\nfell'.replace('export', 'Export'),
  ])('is let be: %j', (text) => {
    expect(tell(text)).toBeUndefined();
  });
});

it('says what is of no known kind in the parser’s words, at its place', () => {
  const message = Object.assign(new Error('x'), { reason: 'Found `a`', ruleId: 'new', line: 2, column: 3 });
  expect(toSyntaxFault(message, 'one\ntwo')).toEqual({
    ...{ ruleId: 'mdx-syntax', level: 'error', reason: 'Found “a”' },
    start: { line: 2, column: 3 },
  });
  expect(isSyntaxMessage(new TypeError('ours'))).toBe(false);
});
