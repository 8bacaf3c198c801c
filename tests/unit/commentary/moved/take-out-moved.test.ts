import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../../src/commentary/find-citations.ts';
import { publishMoved } from '../../../../src/commentary/moved/publish-moved.ts';
import { readMoved } from '../../../../src/commentary/moved/read-moved.ts';
import { toTree } from '../../../../src/commentary/to-tree.ts';
import type { Rights } from '../../../../src/model/rights.ts';
import { record, toContent } from './evidence-then.ts';

const port = { 's-one': 'Il porto ha {f-one|12 gru}.', 's-two': 'La diga costa {f-two|3 euro} e {f-three|5 euro}.' };
const then = toContent({ port }, { 'La diga costa 3 euro e 5 euro.': 'The dam costs 3 euros.' });
const now = toContent({ port: { 's-new': 'Il porto ha {f-new|14 gru}.', 's-two': port['s-two'] } }, {}, {});

/** The text as it is rendered on the evidence of now. */
function publish(text: string): string {
  const tree = toTree(text);
  publishMoved(tree, now, record(text, then));
  return toMarkdown(tree, { extensions: [mdxToMarkdown()] }).trim();
}

describe('the text of a commentary whose evidence has moved', () => {
  it.each([
    [
      'the author’s words of a citation',
      'So <Cite segment="s-one">it *is*</Cite>.',
      'So <MovedEvidence component="Cite" form="line" kind="segment" text="s-one">it *is*</MovedEvidence>.',
    ],
    [
      'what a quotation quoted',
      'So <Quote segment="port#s-one" words="12 gru" />.',
      'So <MovedEvidence component="Quote" form="line" kind="segment" text="port#s-one" quoted="12 gru" />.',
    ],
    [
      'a block as a block',
      '<Figure id="f-one" as="card" />',
      '<MovedEvidence component="Figure" form="block" kind="figure" text="f-one" />',
    ],
    [
      'the language of a translation that is gone',
      '<Quote segment="s-two" lang="en" />',
      '<MovedEvidence component="Quote" form="block" kind="segment" text="s-two" lang="en" />',
    ],
    [
      'the figures of a comparison that hold, as long as there are two',
      '<Compare figures="f-two f-one f-three" />',
      '<Compare figures="f-two f-three" />\n\n<MovedEvidence component="Compare" form="block" kind="figure" text="f-one" />',
    ],
    [
      'a figure by itself where one alone is left',
      '<Compare figures="f-one f-two" />',
      '<Figure id="f-two" as="sentence" />\n\n<MovedEvidence component="Compare" form="block" kind="figure" text="f-one" />',
    ],
    [
      'what has moved inside a note that has moved',
      '<Note on="s-one">\n\nSee [[genoa|the port]].\n\n</Note>',
      '<MovedEvidence component="Note" form="block" kind="segment" text="s-one">\n' +
        '  See <MovedEvidence component="Entity" form="line" kind="entity" text="genoa">the port</MovedEvidence>.\n</MovedEvidence>',
    ],
    ['all that holds', 'So <Cite segment="s-two">it is</Cite>.', 'So <Cite segment="s-two">it is</Cite>.'],
    ['what was never recorded', 'So <Cite segment="s-none" />.', 'So <Cite segment="s-none" />.'],
  ])('keeps %s', (_, text, expected) => {
    expect(publish(text)).toBe(expected);
  });
});

describe('what the page of such a commentary says has moved', () => {
  const text =
    'So <Cite segment="s-one">it is</Cite>, <Figure id="f-one" /> and [[genoa]]; again [@s-one] and [@s-two].';
  const read = (evidence: typeof now, team: Rights) => {
    const tree = toTree(text);
    return { moved: readMoved(tree, evidence, record(text, then), team), cited: findCitations(tree, evidence) };
  };

  it('is each thing once, with its words as they were, the day, and the document as it is', () => {
    const { moved } = read(now, 'full');
    expect(
      moved.map(({ number, words, recorded, briefing }) => [number, words?.text, recorded.recorded, briefing?.slug]),
    ).toEqual([
      [1, 'Il porto ha 12 gru.', '2026-01-02', 'port'],
      [2, '12 gru', '2026-01-02', 'port'],
      [3, 'Genoa', '2026-01-02', undefined],
    ]);
  });

  it('is not among what it rests on', () => {
    expect(read(now, 'full').cited.map(({ segment }) => segment.id)).toEqual(['s-two']);
  });

  const limited = (rights: 'excerpts' | 'metadata') => {
    const port = now.briefings.get('port');
    const limits = {
      rights,
      counts: { sentences: 2, headings: 0, cells: 0, figures: 3, names: 0 },
      named: {},
      states: {},
    };
    return port ? { ...now, briefings: new Map([['port', { ...port, limits }]]) } : now;
  };
  const gone = toContent({});
  it.each([
    ['a document that is shown as excerpts', limited('excerpts'), 'full', [false, false, true]],
    ['a document of which only the metadata are shown', limited('metadata'), 'full', [false, false, true]],
    ['a document that is gone, where the team shows excerpts', gone, 'excerpts', [false, false]],
    ['a document that is gone, where the team shows all', gone, 'full', [true, true]],
    ['a document that says it may be shown whole', now, 'metadata', [true, true, true]],
  ] as const)('shows the words of %s only where they may be', (_, evidence, team, expected) => {
    const { moved } = read(evidence, team);
    expect(moved.slice(0, expected.length).map(({ words }) => words !== undefined)).toEqual(expected);
    expect(moved.slice(0, 2).map(({ sentence }) => sentence !== undefined)).toEqual(expected.slice(0, 2));
  });
});
