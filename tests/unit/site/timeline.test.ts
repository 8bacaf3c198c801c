import { describe, expect, it } from 'vitest';
import { collectDates } from '../../../src/index/collect-dates.ts';
import { createTimeline, createTimelineWords, toDated } from '../../../src/site/timeline.ts';
import { toTimeline } from '../../../src/views/timeline.ts';
import { createDocument } from '../../support/create-document.ts';

const count = 180;
const sentences = Array.from({ length: count }, (_, index) => ({
  id: `s-${index}`,
  text: `Malta sold ${index} boats.`,
  figures: [{ id: `f-${index}`, text: `${index} boats`, value: index, period: String(2000 + (index % 6)) }],
  mentions: [{ id: `m-${index}`, text: 'Malta', entity: 'malta' }],
}));
const document = createDocument('boats', 'en', sentences);
const corpus = { briefings: [document], translations: [], entities: [] };

describe('the timeline of a corpus', () => {
  const { parts, toYears, toRows } = createTimeline(corpus, 'en');

  it('shows on its pages together what it would show on one', () => {
    expect(parts.length).toBeGreaterThan(1);
    const whole = toTimeline(collectDates([document]), createTimelineWords(corpus, 'en'));
    expect(whole.flatMap(({ entries }) => entries)).toHaveLength(count);
    expect(parts.flatMap(toYears)).toEqual(whole);
  });

  it('can be found by the document and the names of each statement, in the same order', () => {
    const rows = toRows().flatMap(({ years }) => years.flatMap(({ entries }) => entries));
    expect(rows).toHaveLength(count);
    expect(rows[0]).toEqual({
      slug: 'boats',
      entities: ['malta'],
      document: expect.objectContaining({ text: 'Title of boats' }),
    });
    expect(toRows().map(({ id }) => id)).toEqual(parts.map(({ id }) => id));
  });

  it('is gathered once, whatever the language', () => {
    expect(createTimeline(corpus, 'ro').parts).toBe(parts);
    expect(toDated(corpus)).toBe(toDated(corpus));
  });
});
