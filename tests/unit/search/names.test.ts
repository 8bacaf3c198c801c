import { describe, expect, test } from 'vitest';
import { findNames } from '../../../src/search/find-names.ts';
import { foldWords } from '../../../src/search/fold-words.ts';

describe('folding a name', () => {
  test.each([
    ['València', 'valencia'],
    ['Timișoara', 'TIMISOARA'],
    ['Jean-Luc', 'Jean Luc'],
    ['Xi’an', "Xi'an"],
    ['U.N.', 'UN'],
    ['  New   York ', 'new york'],
  ])('“%s” is the same as “%s”', (a, b) => {
    expect(foldWords(a)).toBe(foldWords(b));
  });

  test.each([
    ['Paris', 'Parigi'],
    ['New York', 'Newyork'],
    ['Oslo', 'Osla'],
    ['Жук', 'Лук'],
  ])('“%s” is not “%s”', (a, b) => {
    expect(foldWords(a)).not.toBe(foldWords(b));
  });
});

describe('finding names in a query', () => {
  const names = {
    oslo: ['oslo'],
    norvegia: ['norway'],
    'new york': ['new-york'],
    york: ['york'],
    georgia: ['georgia', 'georgia-us'],
  };
  const find = (query: string) =>
    findNames(query, names).map(({ start, end, entities }) => [query.slice(start, end), ...entities]);

  test.each<[string, string[][]]>([
    ['Oslo', [['Oslo', 'oslo']]],
    ['ships to OSLO, today', [['OSLO', 'oslo']]],
    ['l’economia della Norvegia', [['Norvegia', 'norway']]],
    ['dell’Norvegia', [['Norvegia', 'norway']]],
    [
      'New-York and York',
      [
        ['New-York', 'new-york'],
        ['York', 'york'],
      ],
    ],
    ['Georgia', [['Georgia', 'georgia', 'georgia-us']]],
  ])('“%s” has %j', (query, expected) => {
    expect(find(query)).toEqual(expected);
  });

  test.each(['Oslofjord', 'norvegese', 'new', 'constructor', '__proto__', '', '«»'])('“%s” has none', (query) => {
    expect(find(query)).toEqual([]);
  });
});
