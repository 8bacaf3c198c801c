import { describe, expect, it } from 'vitest';
import { checkHedge } from '../../../../src/translation/check/check-hedge.ts';
import type { CheckTools } from '../../../../src/translation/check/check-tools.ts';
import type { PairContext } from '../../../../src/translation/check/pair-context.ts';
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

  it.each([
    ['names nobody', undefined],
    ['stands below a line that names a writer', 'Ana Pop'],
  ])('may be said plainly where it is a quotation that %s', (_, attribution) => {
    const text = 'The plant has closed.';
    const said = { modality: 'reported' as const, ...(attribution && { attribution }) };
    const target = { text: 'Das Werk ist geschlossen.', lang: 'de', figures: [], mentions: [], sentences: [] };
    const source = { text, lang: 'en', figures: [], mentions: [], ...said };
    const tools = { isOpen: () => false, findWords: () => undefined } as unknown as CheckTools;
    const pair = { source, target: { ...target, modality: 'asserted' as const }, tools } as unknown as PairContext;
    expect(checkHedge(pair)).toEqual([]);
    const named = { ...source, text: `Ana Pop says: ${text}`, attribution: 'Ana Pop' };
    expect(checkHedge({ ...pair, source: named }).map(({ ruleId }) => ruleId)).toEqual(['hedge-lost']);
  });
});

describe('what the document leaves open', () => {
  it.each<[Tagged, Tagged]>([
    [
      ['de', 'Das Werk soll im Mai schließen.'],
      ['en', 'The plant is to close in May.'],
    ],
    [
      ['de', 'Das Werk soll im Mai schließen.'],
      ['en', 'The plant is due to close in May.'],
    ],
    [
      ['it', 'La fabbrica chiuderebbe a maggio.'],
      ['en', 'The plant is set to close in May.'],
    ],
    [
      ['fr', 'L’usine pourrait fermer en mai.'],
      ['en', 'The plant is expected to close in May.'],
    ],
    [
      ['en', 'The plant is said to be closed.'],
      ['es', 'Se dice que la fábrica está cerrada.'],
    ],
  ])('may be put as a plan, an expectation or a saying: %s, %s', (source, target) => {
    expect(describePair(source, target).filter((line) => line === 'hedge-lost')).toEqual([]);
  });

  it.each<[Tagged, Tagged]>([
    [
      ['de', 'Offenbar ist das Werk geschlossen.'],
      ['en', 'The plant is closed.'],
    ],
    [
      ['it', 'Sembra che la fabbrica sia chiusa.'],
      ['en', 'The plant is closed.'],
    ],
    [
      ['fr', 'Si la presse a raison, l’usine aurait fermé.'],
      ['en', 'The plant has closed.'],
    ],
    [
      ['en', 'Could the plant close?'],
      ['de', 'Schließt das Werk?'],
    ],
  ])('is only doubted where its words leave little open: %s, %s', (source, target) => {
    expect(describePair(source, target)).toEqual(['hedge-lost?']);
  });

  it.each<[Tagged, Tagged]>([
    [
      ['it', 'La Cina starebbe fornendo droni.'],
      ['en', 'China is supplying drones.'],
    ],
    [
      ['fr', 'L’usine aurait fermé.'],
      ['en', 'The plant has closed.'],
    ],
    [
      ['en', 'The plant allegedly closed.'],
      ['de', 'Das Werk wurde geschlossen.'],
    ],
    [
      ['de', 'Das Werk wurde angeblich geschlossen.'],
      ['en', 'The plant was closed.'],
    ],
  ])('must not become a fact where it is a report nobody vouches for: %s, %s', (source, target) => {
    expect(describePair(source, target)).toContain('hedge-lost');
  });
});
