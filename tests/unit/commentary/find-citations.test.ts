import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/commentary/find-citations.ts';
import { type CommentaryRecord, findCommentaryOn } from '../../../src/commentary/find-commentary-on.ts';
import { toTree } from '../../../src/commentary/to-tree.ts';
import { evidence } from './evidence-of.ts';

const cite = (text: string) => findCitations(toTree(text), evidence);
const summarise = (text: string) =>
  cite(text).map(({ number, segment, figures }) => [number, segment.id, figures.length]);

describe('the sentences a commentary rests on', () => {
  it('are numbered in the order in which they are first cited, each once', () => {
    const text = 'A <Cite segment="s-bridge1" />, <Cite segment="s-harbour1" />, again <Cite segment="s-bridge1" />.';
    expect(summarise(text)).toEqual([
      [1, 's-bridge1', 0],
      [2, 's-harbour1', 0],
    ]);
  });

  it('are those of its quotations, slips, notes and figures too', () => {
    const text = [
      '<Quote segment="s-harbour2" />',
      '<Note on="harbour#s-shared">\n\nWell.\n\n</Note>',
      '<Compare figures="f-five f-three" />',
      '<Figure id="f-five" as="card" />',
    ].join('\n\n');
    expect(summarise(text)).toEqual([
      [1, 's-harbour2', 0],
      [2, 's-shared', 0],
      [3, 's-bridge1', 1],
      [4, 's-harbour1', 1],
    ]);
  });

  it.each([
    ['a text without components', 'Only prose, with s-harbour1 in it.'],
    ['an entity', 'In <Entity id="genoa" />.'],
    ['a reference that leads nowhere', 'A <Cite segment="s-nowhere" />.'],
    ['an attribute of that name on plain HTML', '<div segment="s-harbour1">x</div>'],
  ])('are none for %s', (_, text) => {
    expect(cite(text)).toEqual([]);
  });
});

describe('the commentaries on a briefing', () => {
  const toRecord = (slug: string, date: string, text: string): CommentaryRecord => {
    const facts = { title: slug, summary: slug, authors: ['A'], lang: 'en' };
    return { slug, date, ...facts, citations: cite(text), notes: [], noted: [], moved: [] };
  };
  const all = [
    toRecord('older', '2025-01-02', '<Quote segment="s-bridge1" />'),
    toRecord('b-newer', '2025-02-02', '<Figure id="f-five" as="card" />'),
    toRecord('a-newer', '2025-02-02', 'A <Cite segment="bridge#s-shared" />.'),
    toRecord('other', '2025-03-03', '<Quote segment="s-harbour1" />'),
  ];

  it('are those that cite it, the newest first and then by slug', () => {
    expect(findCommentaryOn('bridge', all).map(({ slug }) => slug)).toEqual(['a-newer', 'b-newer', 'older']);
  });

  it('are none where nobody cites it', () => {
    expect(findCommentaryOn('tunnel', all)).toEqual([]);
  });
});
