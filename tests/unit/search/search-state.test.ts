import { describe, expect, test } from 'vitest';
import { isEmpty, longestQuery, parseState, toSearchParams } from '../../../src/search/search-state.ts';

describe('the search in an address', () => {
  test.each([
    '?q=cod',
    '?q=cod+%26+chips&language=it',
    '?document=fisheries&type=heading',
    '?q=a&plain=oslo&plain=bergen',
    '?q=a&in=de&in=pt-BR',
    '',
  ])('“%s” is written as it was read', (search) => {
    expect(toSearchParams(parseState(search))).toBe(search);
  });

  test('empty fields of a form are left out', () => {
    expect(toSearchParams(parseState('?q=cod&language=&document=&type='))).toBe('?q=cod');
  });

  test('a query is cut at a page of text, and no character in two', () => {
    const [short, long] = ['a'.repeat(longestQuery), `${'a'.repeat(longestQuery - 1)}😀`];
    expect(parseState(`?q=${short}`).query).toBe(short);
    expect(parseState(`?q=${encodeURIComponent(long)}`).query).toBe(`${'a'.repeat(longestQuery - 1)}\ufffd`);
  });

  test.each([
    ['', true],
    ['?q=%20', true],
    ['?plain=oslo', true],
    ['?q=cod', false],
    ['?entity=oslo', false],
  ])('“%s” asks for nothing: %s', (search, expected) => {
    expect(isEmpty(parseState(search))).toBe(expected);
  });
});
