import { describe, expect, it } from 'vitest';
import { alignSurely } from '../../../src/alignment/align-surely.ts';

/** The parts of the only target sentence, which two source sentences make up; others say which words have small letters. */
function cut(source: readonly [string, string], sentence: string): readonly [string, string] | undefined {
  const others = {
    source: ['Nel 2019 il direttore Ferrari ha visto il porto di Bari.', 'Le 340 navi sono ferme da maggio.'],
    target: [
      'In 2019 the director Ferrari saw the port of Bari.',
      'The 340 ships have stood still, in port, since May.',
    ],
  };
  const starts = { source: [], target: [] };
  return alignSurely([...others.source, ...source], [...others.target, sentence], starts).cut([[2, 3], [2]]);
}

describe('a sentence into which a heading ran', () => {
  it.each<[string, string, string, string]>([
    [
      'Il porto di Bari',
      'Il direttore non parla delle navi.',
      'The port of Bari',
      'The director does not speak of the ships.',
    ],
    [
      'Le navi che restano ferme',
      '“In porto nessuno lavora più”, dice Ferrari.',
      'The ships that stand still',
      '“In port nobody works”, says Ferrari.',
    ],
  ])('is cut after “%s”', (heading, sentence, first, second) => {
    expect(cut([heading, sentence], `${first} ${second}`)).toEqual([first, second]);
  });

  it.each<[string, [string, string], string]>([
    [
      'the first has a full stop',
      ['Piove a Bari.', 'Il direttore non parla.'],
      'It rains in Bari The director does not speak.',
    ],
    ['no word has a capital', ['Il porto', 'Nessuno lavora.'], 'The port where nobody works.'],
    ['no place is clearly the best', ['Così', 'Poi no.'], 'Tom Ann Bob Eve.'],
    [
      'the translator made one sentence of both',
      ['Il porto', 'Lo ha detto Ferrari a Bari.'],
      'About the port Ferrari spoke in Bari.',
    ],
  ])('is not cut where %s', (_, source, sentence) => {
    expect(cut(source, sentence)).toBeUndefined();
  });
});
