import { describe, expect, test } from 'vitest';
import { planQuery } from '../../../src/search/plan-query.ts';
import type { FiguresIndex, NamesFile } from '../../../src/search/search-files.ts';
import { toValueWord } from '../../../src/search/search-text.ts';

const names: NamesFile = {
  languages: {},
  documents: {},
  entities: {},
  names: { norvegia: ['norway'], 'gruppo 8': ['g8'] },
};
const figures: FiguresIndex = {
  words: { cardinals: {}, scales: { milioni: [1e6] }, linkers: [], currencies: {} },
  figures: [
    { id: 'f-1', kind: 'count', value: 3e6, text: 'tre milioni', lang: 'it', document: 'd', segment: 's-1' },
    { id: 'f-2', kind: 'count', value: 8, text: 'otto', lang: 'it', document: 'd', segment: 's-1' },
  ],
};
const plan = (query: string, plain: string[] = []) => planQuery(query, { names, figures }, new Set(plain));

describe('reading a query', () => {
  test('words alone stay words', () => {
    expect(plan('merluzzo salato')).toEqual({ words: 'merluzzo salato', names: [], figures: [] });
  });

  test('a name alone leaves no words', () => {
    expect(plan('Norvegia')).toEqual({
      words: undefined,
      names: [{ word: 'Norvegia', entities: ['norway'] }],
      figures: [],
    });
  });

  test('an article that clings to a name goes with it', () => {
    expect(plan('pesca nell’Norvegia').words).toBe('pesca');
  });

  test('a name the reader wants as a word stays one', () => {
    expect(plan('Norvegia', ['norvegia'])).toMatchObject({ words: 'Norvegia', names: [] });
  });

  test('a number that a figure has becomes its value, beside the other words', () => {
    expect(plan('3 milioni di merluzzi').words).toBe(`${toValueWord(3e6)} di merluzzi`);
    expect(plan('3 milioni di merluzzi').figures.map(({ figure }) => figure.id)).toEqual(['f-1']);
  });

  test('a number that no figure has stays as written', () => {
    expect(plan('4 milioni')).toMatchObject({ words: '4 milioni', figures: [] });
  });

  test('digits alone stay digits, and show the figures they begin or are', () => {
    expect(plan('anno 8')).toMatchObject({ words: 'anno 8', figures: [{ figure: { id: 'f-2' } }] });
  });

  test('a number inside a name is no number', () => {
    expect(plan('gruppo 8')).toMatchObject({ words: undefined, figures: [] });
  });

  test('a query in quotation marks is taken word for word', () => {
    expect(plan('"3 milioni in Norvegia"')).toEqual({ words: '"3 milioni in Norvegia"', names: [], figures: [] });
  });

  test.each([
    ['dell’acqua', 'acqua'],
    ["all'uovo nell'olio", 'uovo olio'],
    ['rock’n’roll', "rock'n'roll"],
    ["don't", "don't"],
    ['"dell’acqua"', '"dell\'acqua"'],
  ])('%s is looked up as %s', (query, words) => {
    expect(plan(query).words).toBe(words);
  });

  test('marks alone are no words', () => {
    expect(plan(' ?! ').words).toBeUndefined();
  });
});
