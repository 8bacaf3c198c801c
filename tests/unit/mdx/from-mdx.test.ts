import { expect, test } from 'vitest';
import { ContentError } from '../../../src/pipeline/mdx/content-error.ts';
import { fromMdx } from '../../../src/pipeline/mdx/from-mdx.ts';
import { toMdx } from '../../../src/pipeline/mdx/to-mdx.ts';
import { createBriefing } from '../../support/create-briefing.ts';

const good = toMdx(createBriefing({ paragraphs: [['One sentence.']] }));
const head = good.slice(0, good.indexOf('<Segment'));
const lines = head.split('\n').length;
const segment = '<Segment id="s-aaaaaaaa" at="0-3">';

const read = (text: string): [number, number, string] => {
  try {
    fromMdx(text, 'test', 'content/briefings/test.mdx');
  } catch (fault) {
    if (fault instanceof ContentError) return [fault.line, fault.column, fault.message];
    throw fault;
  }
  return [0, 0, 'nothing was refused'];
};

test.each([
  ['an import', "import x from './x.js'", 0, 'an import or export'],
  ['an export', 'export const x = 1', 0, 'an import or export'],
  ['a bare expression', '{process.exit()}', 0, 'the expression {process.exit()}'],
  ['an expression in the text', `${segment}a {1 + 1}</Segment>`, 36, 'the expression {1 + 1}'],
  ['an unknown component', `${segment}<Script>a</Script></Segment>`, 34, '<Script> is not a component of briefings'],
  ['an HTML element', '<script>alert(1)</script>', 0, '<script>'],
  [
    'an attribute that is code',
    '<Segment id={alert(1)} at="0-3">abc</Segment>',
    0,
    'an attribute that is not literal text',
  ],
  ['spread attributes', '<Segment {...x}>abc</Segment>', 0, 'an attribute that is not literal text'],
  ['a segment without a place', '<Segment id="s-aaaaaaaa">abc</Segment>', 0, 'expected at="start-end", found “”'],
  ['a segment whose id is none', '<Segment id="x" at="0-3">abc</Segment>', 0, '<Segment> “id”'],
  ['an event handler', '<Segment id="s-aaaaaaaa" at="0-3" onclick="alert(1)">abc</Segment>', 0, 'onclick'],
  ['text outside any segment', 'stray words', 0, 'the bare text “stray words”'],
  ['a link', `${segment}[a](javascript:alert(1))</Segment>`, 34, 'a Markdown “link”'],
  ['a figure nobody declared', `${segment}<Figure id="f-zzzzzzzz">3</Figure></Segment>`, 34, 'id="f-zzzzzzzz"'],
  ['a code block', '```\ncode\n```', 0, 'a Markdown “code”'],
])('%s is refused at its place', (_, body, column, words) => {
  const [line, at, message] = read(head + body);
  expect(message).toContain(words);
  expect([line, at]).toEqual([lines, column + 1]);
});

test('a front-matter field of the wrong kind is refused at its own line', () => {
  const [line, column, message] = read(good.replace('titleBy: editors', 'titleBy: nobody'));
  expect([line, column]).toEqual([good.split('\n').findIndex((text) => text.startsWith('titleBy')) + 1, 10]);
  expect(message).toContain('“titleBy”');
});

test('a file without front matter is refused with what to do', () => {
  expect(read('Only words.')[2]).toContain('put it between two lines of “---”');
});

test('broken markup names the line it is on', () => {
  expect(read(`${head}${segment}never closed`)[0]).toBe(lines);
});
