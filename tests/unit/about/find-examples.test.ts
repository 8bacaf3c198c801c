import { describe, expect, it } from 'vitest';
import { findExamples } from '../../../src/about/find-examples.ts';
import { type EvidenceSource, toEvidence } from '../../../src/commentary/evidence.ts';
import { createFigureFormatter } from '../../../src/views/format-figure.ts';
import { toBriefing } from '../commentary/evidence-of.ts';

const sentences = [
  { id: 's-long', text: 'Circa dieci navi, poi oltre venti navi il 3 maggio.' },
  { id: 's-short', text: 'Forse sì.' },
  { id: 's-heading', text: 'Sì' },
];
const count = { segment: 's-long', kind: 'count', unit: 'navi', value: 10 };
const plain = toBriefing('ships', 'it', sentences, [
  { ...count, id: 'f-ten', text: 'dieci navi', approximate: true },
  { ...count, id: 'f-twenty', text: 'venti navi', comparator: '>', value: 20 },
  { ...count, id: 'f-open', text: 'oltre venti', value: [20, null] },
  { ...count, id: 'f-between', text: 'dieci navi, poi oltre venti navi', value: [10, 20], comparator: '<=' },
  { id: 'f-day', segment: 's-long', text: '3 maggio', kind: 'date', date: '2024-05-03', basis: 'inferred' },
]);
const ships = {
  ...plain,
  segments: plain.segments.map((segment) => ({
    ...segment,
    modality: segment.id === 's-short' ? ('hedged' as const) : ('asserted' as const),
    kind: segment.id === 's-heading' ? ('heading' as const) : segment.kind,
  })),
};
const source: EvidenceSource = {
  briefings: [ships],
  translations: [
    {
      briefing: 'ships',
      lang: 'en',
      entries: [{ source: 'Forse sì.', target: 'Perhaps so.', state: 'draft', notes: [] }],
    },
  ],
  entities: [],
};
const find = (locale: 'en' | 'it') =>
  findExamples(toEvidence(source), { locale, format: createFigureFormatter(locale) });
const name = (mark: string, locale: 'en' | 'it' = 'en') => {
  const example = [...find(locale)].find(([key]) => key === mark)?.[1];
  return example?.kind === 'figure' ? example.place.figure.id : example?.place.segment.id;
};

describe('the example of a mark', () => {
  it.each([
    ['hedged', 's-short'],
    ['asserted', 's-long'],
    ['about', 'f-ten'],
    ['over', 'f-twenty'],
    ['atLeast', 'f-open'],
    ['stated', 'f-ten'],
    ['inferred', 'f-day'],
    ['verbatim', 's-short'],
    ['draft', 's-short'],
    ['missing', 's-long'],
  ])('for %s is %s', (mark, expected) => {
    expect(name(mark)).toBe(expected);
  });

  it.each(['reported', 'exact', 'nearly', 'atMost', 'derived', 'reviewed', 'stale'])(
    'for %s is none where no document has it',
    (mark) => {
      expect(name(mark)).toBeUndefined();
    },
  );

  it('of “about” may be a magnitude, which is an open end and approximate', () => {
    const figure = { ...count, segment: 's-short', id: 'f-millions', text: 'Forse', value: [1e6, null] };
    const open = toBriefing('a', 'it', sentences, [figure]);
    const magnitude = toBriefing('a', 'it', sentences, [{ ...figure, approximate: true }]);
    const marksOf = (briefing: typeof open) => {
      const evidence = toEvidence({ ...source, briefings: [briefing] });
      const examples = findExamples(evidence, { locale: 'en', format: createFigureFormatter('en') });
      return (['about', 'atLeast'] as const).filter((mark) => examples.has(mark));
    };
    expect(marksOf(magnitude)).toEqual(['about']);
    expect(marksOf(open)).toEqual(['atLeast']);
  });

  it('of “hedged” may be a sentence that is reported as well', () => {
    const segments = plain.segments.map((segment) => ({ ...segment, modality: 'reported' as const, hedge: 'Forse' }));
    const evidence = toEvidence({ ...source, briefings: [{ ...plain, segments }] });
    const examples = findExamples(evidence, { locale: 'en', format: createFigureFormatter('en') });
    expect(['reported', 'hedged', 'asserted'].map((mark) => examples.has(mark as 'hedged'))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('for a translation is none where the reader needs none', () => {
    expect([name('draft', 'it'), name('missing', 'it')]).toEqual([undefined, undefined]);
  });
});
