import { describe, expect, it } from 'vitest';
import type { WholeBriefing } from '../../../src/model/briefing.ts';
import type { SegmentId } from '../../../src/model/segment.ts';
import { chooseExcerpts } from '../../../src/rights/choose-excerpts.ts';
import { toExcerpts, toMetadata } from '../../../src/rights/limit-briefing.ts';
import { createBriefing } from '../../support/create-briefing.ts';
import { createDocument } from '../../support/create-document.ts';

const report = createDocument('port', 'it', [
  { id: 's-plain', text: 'Mosca dorme.', mentions: [{ id: 'm-a', text: 'Mosca', entity: 'moscow' }] },
  {
    id: 's-count',
    text: 'Mosca conta 12 navi.',
    figures: [{ id: 'f-a', text: '12 navi', attribution: 'Mosca', subject: 'il numero delle navi altrui' }],
    mentions: [{ id: 'm-b', text: 'Mosca', entity: 'moscow' }],
  },
  { id: 's-other', text: 'Nessuno risponde.' },
]);
const idsOf = (...ids: string[]) => new Set(ids as SegmentId[]);
const message = (start: number, end: number) => ({ ruleId: 'doubt', level: 'info' as const, reason: 'r', start, end });

describe('the sentences that may be shown as excerpts', () => {
  it('are those with a figure and those that are cited', () => {
    expect([...chooseExcerpts(report, new Set())]).toEqual(['s-count']);
    expect([...chooseExcerpts(report, idsOf('s-other'))]).toEqual(['s-count', 's-other']);
  });

  it('have no heading or cell among them that nobody cites', () => {
    const figure = report.figures.slice(0, 1).map((one) => ({ ...one, segment: 's-x' as SegmentId }));
    const table = createBriefing({ heading: '12 navi', table: [['12 navi']] });
    const [heading, cell] = table.segments;
    if (!heading || !cell) throw new Error('the table has a heading and a cell');
    const figures = [heading, cell].flatMap(({ id }) => figure.map((one) => ({ ...one, segment: id })));
    expect(chooseExcerpts({ ...table, figures }, new Set()).size).toBe(0);
    expect([...chooseExcerpts({ ...table, figures }, new Set([cell.id]))]).toEqual([cell.id]);
  });
});

describe('a document in excerpts', () => {
  const whole: WholeBriefing = {
    ...report,
    bottomLine: idsOf('s-plain', 's-count').values().toArray(),
    keyFigures: report.figures.map(({ id }) => id),
    messages: [message(0, 5), message(13, 20), { ruleId: 'doubt', level: 'info', reason: 'Mosca dorme' }],
  };
  const limited = toExcerpts(whole, idsOf('s-count'));

  it('has what is shown, and of the rest only the places', () => {
    expect(limited.segments.map(({ id }) => id)).toEqual(['s-count']);
    expect(limited.blocks).toEqual([
      { kind: 'withheld', segments: [{ id: 's-plain', kind: 'sentence' }] },
      { kind: 'paragraph', segments: ['s-count'] },
      { kind: 'withheld', segments: [{ id: 's-other', kind: 'sentence' }] },
    ]);
    expect(limited.mentions.map(({ id }) => id)).toEqual(['m-b']);
    expect(limited.bottomLine).toEqual(['s-count']);
    expect(limited.keyFigures).toEqual(['f-a']);
  });

  it('keeps the messages about words that are shown', () => {
    expect(limited.messages).toEqual([message(13, 20)]);
  });

  it('drops words of a figure that stand elsewhere in the text', () => {
    expect(limited.figures[0]).not.toHaveProperty('subject');
    expect(limited.figures[0]).toHaveProperty('attribution.text', 'Mosca');
    const [figure] = report.figures;
    const apart = {
      ...report,
      figures: figure ? [{ ...figure, attribution: { start: 0, end: 5, text: 'Mosca' } }] : [],
    };
    expect(toExcerpts(apart, idsOf('s-count')).figures[0]).not.toHaveProperty('attribution');
  });

  it('keeps words that are put together from the sentence', () => {
    const [figure] = report.figures;
    const apart = { ...report, figures: figure ? [{ ...figure, subject: 'navi Mosca' }] : [] };
    expect(toExcerpts(apart, idsOf('s-count')).figures[0]).toHaveProperty('subject', 'navi Mosca');
  });

  it('counts the whole, and who is named in what is withheld', () => {
    expect(limited.limits).toEqual({
      rights: 'excerpts',
      counts: { sentences: 3, headings: 0, cells: 0, figures: 1, names: 1 },
      named: { moscow: 1 },
      states: {},
    });
  });

  it('drops a change without its ends, and its mark in the sentence', () => {
    const change = createDocument('a', 'it', [
      { id: 's-a', text: 'Erano 3 navi.', figures: [{ id: 'f-from', text: '3 navi' }] },
      {
        id: 's-b',
        text: 'Sono poi salite a 9 navi.',
        figures: [
          { id: 'f-to', text: '9 navi' },
          { id: 'f-rise', kind: 'change', text: 'salite a 9 navi', from: 'f-from', to: 'f-to' },
        ],
      },
    ]);
    const { figures, segments } = toExcerpts(change, idsOf('s-b'));
    expect(figures.map(({ id }) => id)).toEqual(['f-to']);
    expect(JSON.stringify(segments)).not.toContain('f-rise');
    expect(JSON.stringify(segments)).toContain('f-to');
  });
});

describe('a document as metadata', () => {
  it('has no word of its text, and says how much there is', () => {
    const limited = toMetadata({ ...report, titleBy: 'opening', title: 'Mosca dorme' }, {});
    expect(JSON.stringify(limited)).not.toMatch(/dorme|navi|risponde|12/u);
    expect(limited.limits).toMatchObject({
      counts: { sentences: 3, figures: 1, names: 1 },
      named: { moscow: 2 },
    });
  });

  it.each([
    ['opening' as const, { en: 'Untitled document in Italian', it: 'Documento senza titolo in italiano' }],
    ['document' as const, 'Il porto'],
    ['editors' as const, 'Il porto'],
  ])('is called what may be said, where the title is by the %s', (titleBy, expected) => {
    const { title } = toMetadata({ ...report, title: 'Il porto', titleBy }, {});
    if (typeof expected === 'string') expect(title).toBe(expected);
    else expect(title).toMatchObject(expected);
  });
});
