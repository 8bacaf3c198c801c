import { describe, expect, it } from 'vitest';
import { toLazy } from '../../../src/kept/lazy.ts';
import type { WholeBriefing } from '../../../src/model/briefing.ts';
import type { Rights } from '../../../src/model/rights.ts';
import type { Translation } from '../../../src/model/translation.ts';
import { chooseExcerpts } from '../../../src/rights/choose-excerpts.ts';
import { toExcerpts } from '../../../src/rights/limit-briefing.ts';
import { limitCorpus } from '../../../src/rights/limit-corpus.ts';
import { limitTranslation } from '../../../src/rights/limit-translation.ts';
import { createDocument } from '../../support/create-document.ts';

const report = createDocument('port', 'it', [
  { id: 's-plain', text: 'Mosca dorme.', mentions: [{ id: 'm-a', text: 'Mosca', entity: 'moscow' }] },
  {
    id: 's-count',
    text: 'Mosca conta 12 navi.',
    figures: [{ id: 'f-a', text: '12 navi' }],
    mentions: [{ id: 'm-b', text: 'Mosca', entity: 'moscow' }],
  },
]);
const translation: Translation = {
  briefing: 'port',
  lang: 'en',
  entries: [
    { source: 'Mosca dorme.', target: 'Moscow sleeps.', state: 'reviewed', notes: [] },
    { source: 'Mosca conta 12 navi.', target: 'Moscow counts 12 ships.', state: 'reviewed', notes: [] },
  ],
};

/** The report, counting how often what is heavy of it is asked for. */
function createCorpus() {
  const asked: string[] = [];
  const { blocks, mentions, ...facts } = report;
  const counted = toLazy<WholeBriefing, 'blocks' | 'mentions'>(facts, ['blocks', 'mentions'], () => {
    asked.push('port');
    return { blocks, mentions };
  });
  const whole = { briefings: [counted], translations: [translation], entities: [], commentary: () => [] };
  return { asked, limit: (rights: Rights) => limitCorpus(whole, rights) };
}

describe('the corpus as far as its rights go', () => {
  it('is the documents themselves where they may be shown whole, and nothing of them is read for that', () => {
    const { asked, limit } = createCorpus();
    const { briefings, translations } = limit('full');
    expect(asked).toEqual([]);
    expect(briefings).toEqual([{ ...report, rights: 'full' }]);
    expect(translations[0]).toBe(translation);
  });

  it('is the same object each time for the same document', () => {
    const { limit } = createCorpus();
    expect(limit('full').briefings[0]).toBe(limit('full').briefings[0]);
  });

  it('is what excerpts leave of document and translation, whenever it is asked for', () => {
    const { limit } = createCorpus();
    const { briefings, translations } = limit('excerpts');
    const expected = toExcerpts(report, chooseExcerpts(report, new Set()));
    expect(expected.segments.map(({ id }) => id)).toEqual(['s-count']);
    expect([briefings[0], briefings[0]]).toEqual([expected, expected]);
    expect(JSON.stringify(briefings[0]?.segments)).toBe(JSON.stringify(expected.segments));
    expect(translations).toEqual([limitTranslation(translation, expected)]);
    expect(JSON.stringify([briefings, translations])).not.toContain('dorme');
  });

  it('has no words of a document of which only the metadata may be shown', () => {
    const { briefings, translations } = createCorpus().limit('metadata');
    expect(briefings).toMatchObject([{ rights: 'metadata', segments: [], limits: { counts: { sentences: 2 } } }]);
    expect(translations).toMatchObject([{ entries: [] }]);
    expect(JSON.stringify([briefings, translations])).not.toMatch(/dorme|conta|counts 12/u);
  });
});
