import { describe, expect, it } from 'vitest';
import { findEvidence } from '../../../src/alignment/align-sentences.ts';
import { alignSurely } from '../../../src/alignment/align-surely.ts';
import { findPaths } from '../../../src/alignment/find-path.ts';
import { measureMargins } from '../../../src/alignment/measure-margins.ts';

const source = [
  'Il porto di Genova ha 12 moli.',
  'Nel 2019 ha ricevuto 3.400 navi.',
  'Il direttore Ferrari lo ha detto ieri.',
  'Non si sa altro.',
  'La città di Trieste ne ha la metà, e nel 2020 ha perso 200 posti.',
];
const target = [
  'The port of Genoa has 12 piers.',
  'In 2019 it received 3,400 ships.',
  'Nobody has counted them.',
  'The director Ferrari said so yesterday, and nothing else is known.',
  'The city of Trieste has half as many.',
  'In 2020 it lost 200 jobs.',
];
const allOne = { source: source.map((_, at) => at === 0), target: target.map((_, at) => at === 0) };

describe('the margin of a bead', () => {
  it('is what a path without it costs more', () => {
    const evidence = findEvidence(source, target);
    const paths = findPaths(evidence);
    const path = paths.walk();
    const best = paths.costAt(source.length, target.length);
    const margins = measureMargins(evidence, paths, path);
    let [i, j] = [0, 0];
    let compared = 0;
    for (const [place, shape] of path.entries()) {
      [i, j] = [i + shape.source, j + shape.target];
      if (shape.source === 0 || shape.target === 0) continue;
      const end = [i, j, shape.source, shape.target].join();
      const blockCost: typeof evidence.blockCost = (a, b, other) =>
        [a, b, other.source, other.target].join() === end ? 1000 : 0;
      const without = findPaths({ ...evidence, blockCost }).costAt(source.length, target.length);
      expect(margins[place]).toBeCloseTo(Math.min(6, without - best), 6);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(2);
  });

  it('is great where much speaks for a bead, and small where its sentences have nothing in common', () => {
    const places = (texts: readonly string[]) => texts.map((_, at) => at === 0);
    const leastOf = (mine: readonly string[], theirs: readonly string[]) =>
      Math.min(...alignSurely(mine, theirs, { source: places(mine), target: places(theirs) }).certainties);
    const known = leastOf(
      ['Il 12 maggio 2019 a Roma piove.', 'Nel porto di Bari 340 navi.', 'Il direttore Ferrari tace.'],
      ['On 12 May 2019 it rains in Roma.', 'In the port of Bari 340 ships.', 'The director Ferrari is silent.'],
    );
    const unknown = leastOf(['Ecco.', 'Niente di nuovo.', 'Forse.'], ['Cows eat grass.', 'Who knows.', 'It is warm.']);
    expect(known).toBeGreaterThan(0.9);
    expect(unknown).toBeLessThan(0.9);
  });

  it('lies between 0 and 1 as a certainty, one for each bead', () => {
    const { beads, certainties } = alignSurely(source, target, allOne);
    expect(certainties).toHaveLength(beads.length);
    for (const certainty of certainties) expect(certainty >= 0 && certainty <= 1).toBe(true);
  });

  it('is nothing for nothing', () => {
    expect(alignSurely([], [], { source: [], target: [] })).toMatchObject({ beads: [], scores: [], certainties: [] });
  });
});

describe('a bead that shares nothing', () => {
  const mine = ['Il 12 maggio 2019 a Roma piove.', 'Ecco cosa ne pensano.', 'Il direttore Ferrari tace su Bari.'];
  const theirs = ['On 12 May 2019 it rains in Roma.', 'Whoever saw that?', 'The director Ferrari is silent on Bari.'];
  const align = (other: readonly string[]) => alignSurely(mine, other, { source: [], target: [] });

  it('is never certain, whatever is around it', () => {
    const { beads, certainties } = align(theirs);
    expect(beads[1]).toEqual([[1], [1]]);
    expect(certainties[1]).toBeLessThanOrEqual(0.5);
  });

  it('does not take their certainty from those around it', () => {
    const { certainties } = align(theirs);
    expect([certainties[0], certainties[2]].every((certainty) => (certainty ?? 0) > 0.9)).toBe(true);
  });
});

describe('paragraphs', () => {
  const short = { source: ['Ecco perché.', 'Il porto chiude.'], target: ['The port closes.'] };

  it('change nothing where a text is all one', () => {
    const { beads } = alignSurely(source, target, { ...allOne, source: source.map(() => true) });
    expect(beads).toEqual(alignSurely(source, target, allOne).beads);
  });

  it('keep a short sentence without a translation from being put to its neighbour', () => {
    const before = { source: ['Il 3 maggio piove a Bari.'], target: ['On 3 May it rains in Bari.'] };
    const texts = { source: [...before.source, ...short.source], target: [...before.target, ...short.target] };
    const starts = { source: [true, true, true], target: [true, true] };
    expect(alignSurely(texts.source, texts.target, starts).beads).toEqual([
      [[0], [0]],
      [[1], []],
      [[2], [1]],
    ]);
  });
});
