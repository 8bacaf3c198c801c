import { describe, expect, it } from 'vitest';
import { createPairReader, type Tagged } from '../../../support/create-pair-reader.ts';
import { hedges } from './hedges.ts';

const { describePair } = createPairReader();
const languages = Object.keys(hedges).filter((lang) => lang !== 'en');
const directions = [
  ...languages.map((lang) => ['en', lang] as const),
  ...languages.map((lang) => [lang, 'en'] as const),
];

function tag(lang: string, at: 0 | 1): Tagged {
  return [lang, hedges[lang]?.[at] ?? ''];
}

describe.each(directions)('from %s into %s', (from, to) => {
  it('what is left open may be left open', () => {
    expect(describePair(tag(from, 0), tag(to, 0))).toEqual([]);
  });

  it('what is left open must not become a fact', () => {
    expect(describePair(tag(from, 0), tag(to, 1))).toEqual(['hedge-lost']);
  });

  it('what is a fact may be one', () => {
    expect(describePair(tag(from, 1), tag(to, 1))).toEqual([]);
  });
});

describe('what the document lets another say', () => {
  const reported: Tagged = ['en', 'The ministry said the plant had closed.'];

  it.each<[string, Tagged]>([
    ['in the voice of the same', ['de', 'Das Ministerium teilte mit, das Werk sei geschlossen worden.']],
    ['with “according to”', ['fr', 'Selon le ministère, l’usine a fermé.']],
    ['left open', ['it', 'La fabbrica avrebbe chiuso, secondo il ministero.']],
  ])('may be said %s', (_, target) => {
    expect(describePair(reported, target)).toEqual([]);
  });

  it.each<[Tagged]>([
    [['de', 'Das Werk wurde geschlossen.']],
    [['fr', 'L’usine a fermé.']],
    [['ro', 'Fabrica s-a închis.']],
  ])('is doubted where the translation says it itself: %s', (target) => {
    expect(describePair(reported, target)).toEqual(['hedge-lost?']);
  });
});
