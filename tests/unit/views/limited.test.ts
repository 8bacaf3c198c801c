import { describe, expect, it } from 'vitest';
import { collectEntities } from '../../../src/index/collect-entities.ts';
import { indexTranslations } from '../../../src/index/index-translations.ts';
import type { SegmentId } from '../../../src/model/segment.ts';
import { toExcerpts, toMetadata } from '../../../src/rights/limit-briefing.ts';
import { toCoverage } from '../../../src/views/coverage.ts';
import { toReadings } from '../../../src/views/reading-text.ts';
import { toSideBySide } from '../../../src/views/side-by-side.ts';
import { createDocument } from '../../support/create-document.ts';

const mention = (id: string) => [{ id, text: 'Mosca', entity: 'moscow' }];
const whole = createDocument('a', 'it', [
  { id: 's-one', text: 'Mosca dorme.', mentions: mention('m-a') },
  { id: 's-two', text: 'Mosca ha 12 navi.', figures: [{ id: 'f-a', text: '12 navi' }], mentions: mention('m-b') },
  { id: 's-three', text: 'Fine.' },
]);
const limited = toExcerpts(whole, new Set(['s-two' as SegmentId]));
const find = indexTranslations([]);

describe('a document in excerpts', () => {
  it('counts its sentences as the whole document does', () => {
    expect([...toReadings(limited, 'en', find).values()].map(({ number }) => number)).toEqual([2]);
  });

  it('has a place in the coverage for each of its sentences', () => {
    expect(toCoverage(limited).map(({ number, use }) => [number, use])).toEqual([
      [1, 'withheld'],
      [2, 'figure'],
      [3, 'withheld'],
    ]);
  });

  it('has rows beside its pairs for what is withheld', () => {
    const { pairs, rows } = toSideBySide(limited, [], { locale: 'en', find });
    expect(pairs).toHaveLength(1);
    expect(rows.map((row) => (row.kind === 'withheld' ? row.segments.map(({ id }) => id) : 'pair'))).toEqual([
      ['s-one'],
      'pair',
      ['s-three'],
    ]);
  });
});

it('an entity is counted where it is named in words that may not be shown', () => {
  const uses = collectEntities([limited, { ...toMetadata(whole, {}), slug: 'b' }], []);
  expect([...uses].map(([id, { mentions, withheld }]) => [id, mentions.length, withheld])).toEqual([
    ['moscow', 1, { mentions: 3, documents: 2 }],
  ]);
});

it('an entity that all documents may show is counted nowhere else', () => {
  expect([...collectEntities([whole], []).values()].map(({ withheld }) => withheld)).toEqual([undefined]);
});
