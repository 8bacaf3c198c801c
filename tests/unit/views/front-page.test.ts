import { describe, expect, it } from 'vitest';
import type { FigureCard } from '../../../src/views/figure-card.ts';
import { type BriefingSummary, countCorpus, findLeadingFigures } from '../../../src/views/front-page.ts';
import { sortBriefings } from '../../../src/views/sort-briefings.ts';
import { createBriefing } from '../../support/create-briefing.ts';
import { createDocument } from '../../support/create-document.ts';

const card = (id: string, segment: string) => ({ figure: { id, segment } }) as unknown as FigureCard;
const summary = (slug: string, figures: FigureCard[]) => ({ slug, figures }) as unknown as BriefingSummary;

describe('the leading figures', () => {
  const summaries = [
    summary('a', [card('a1', 's-1'), card('a2', 's-1'), card('a3', 's-2')]),
    summary('b', []),
    summary('c', [card('c1', 's-3')]),
  ];
  const find = (most: number) => findLeadingFigures(summaries, most).map((found) => found.card.figure.id);

  it('are the first of each briefing, then the next, each sentence once', () => {
    expect(find(9)).toEqual(['a1', 'c1', 'a3']);
  });

  it.each([
    [2, ['a1', 'c1']],
    [0, []],
  ])('are at most %d', (most, ids) => {
    expect(find(most)).toEqual(ids);
  });
});

describe('the briefings of a list', () => {
  it('are the newest first, undated ones last by their slugs', () => {
    const list = [{ slug: 'd' }, { slug: 'a' }, { slug: 'b', date: '2020-01-01' }, { slug: 'c', date: '2021-01-01' }];
    expect(sortBriefings(list).map(({ slug }) => slug)).toEqual(['c', 'b', 'a', 'd']);
  });
});

describe('what the corpus holds', () => {
  it('is nothing where there is no document', () => {
    expect(countCorpus([], new Set())).toEqual({ briefings: 0, figures: 0, names: 0, languages: [] });
  });

  it('counts a language once', () => {
    const briefing = createBriefing({ paragraphs: [['One.']] });
    expect(countCorpus([briefing, { ...briefing, slug: 'other' }], new Set())).toMatchObject({
      briefings: 2,
      languages: ['en'],
    });
  });

  it('counts a name that the glossary holds once, and no other', () => {
    const mentions = [
      { id: 'm-a', text: 'Rome', entity: 'rome' },
      { id: 'm-b', text: 'Roman', entity: 'rome', form: 'demonym' },
      { id: 'm-c', text: 'Elba', entity: 'elba' },
      { id: 'm-d', text: 'Bruma' },
    ];
    const text = 'Rome, Roman, Elba, Bruma.';
    const briefing = createDocument('a', 'en', [{ id: 's-a', text, mentions }]);
    expect(countCorpus([briefing], new Set(['rome', 'paris'])).names).toBe(1);
    expect(countCorpus([briefing], new Set(['rome', 'elba'])).names).toBe(2);
  });
});
