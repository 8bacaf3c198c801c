import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSentences } from '../../../src/alignment/align-sentences.ts';

const italian = [
  'Il porto di Trieste ha movimentato 62 milioni di tonnellate nel 2019.',
  'Lo ha detto il presidente Zeno Dagostino.',
  'Secondo la relazione, il traffico ferroviario è cresciuto del 12 per cento, e i treni sono ora 9.771 all’anno.',
  'Il terminal di Monfalcone resta chiuso.',
  'I lavori cominceranno a marzo del 2026.',
  'Non è stata fissata una data per la fine.',
];

describe('alignSentences', () => {
  it('pairs sentences that are translated one by one', () => {
    const english = [
      'The port of Trieste handled 62 million tonnes in 2019.',
      'So said its president, Zeno Dagostino.',
      'According to the report, rail traffic grew by 12 per cent, and there are now 9,771 trains a year.',
      'The Monfalcone terminal remains closed.',
      'Work will start in March 2026.',
      'No date has been set for its end.',
    ];
    const { beads } = alignSentences(italian, english);
    expect(beads).toEqual(italian.map((_, at) => [[at], [at]]));
  });

  it('finds a sentence split in two, one left out and one put in', () => {
    const english = [
      'The port of Trieste handled 62 million tonnes in 2019.',
      'A photograph shows the crane “Ursus”, built in 1931, on pier 4 of the old harbour before its 2011 escape.',
      'So said its president, Zeno Dagostino.',
      'According to the report, rail traffic grew by 12 per cent.',
      'There are now 9,771 trains a year.',
      'Work will start in March 2026.',
      'No date has been set for its end.',
    ];
    expect(alignSentences(italian, english).beads).toEqual([
      [[0], [0]],
      [[], [1]],
      [[1], [2]],
      [[2], [3, 4]],
      [[3], []],
      [[4], [5]],
      [[5], [6]],
    ]);
  });

  it('finds two sentences made into one', () => {
    const english = [
      'The port of Trieste, its president Zeno Dagostino said, handled 62 million tonnes in 2019.',
      'According to the report, rail traffic grew by 12 per cent, and there are now 9,771 trains a year.',
      'The Monfalcone terminal remains closed.',
      'Work will start in March 2026.',
      'No date has been set for its end.',
    ];
    expect(alignSentences(italian, english).beads[0]).toEqual([[0, 1], [0]]);
  });

  it('scores what has more in common higher, and an empty side 0', () => {
    const { scores } = alignSentences(['Trieste, 2019: 62 milioni.', 'Non si sa.'], ['Trieste, 2019: 62 million.']);
    expect(scores[0]).toBeGreaterThan(0.5);
    expect(scores[1]).toBe(0);
  });

  it.each([
    ['nothing with nothing', [], [], []],
    [
      'a text with nothing',
      ['a', 'b'],
      [],
      [
        [[0], []],
        [[1], []],
      ],
    ],
    ['nothing with a text', [], ['a'], [[[], [0]]]],
  ])('aligns %s', (_, source, target, beads) => {
    expect(alignSentences(source, target).beads).toEqual(beads);
  });

  it('puts every index into exactly one bead, in order, whatever the sentences are', () => {
    const sentences = fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ mode: 'sentences', maxCount: 1 }), fc.constant('12 %.')),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(sentences, sentences, (source, target) => {
        const { beads, scores } = alignSentences(source, target);
        expect(beads.flatMap(([mine]) => mine)).toEqual(source.map((_, at) => at));
        expect(beads.flatMap(([, theirs]) => theirs)).toEqual(target.map((_, at) => at));
        expect(scores).toHaveLength(beads.length);
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
      }),
    );
  });

  it('does not depend on anything but the sentences', () => {
    expect(alignSentences(italian, italian.toReversed())).toEqual(alignSentences(italian, italian.toReversed()));
  });
});
