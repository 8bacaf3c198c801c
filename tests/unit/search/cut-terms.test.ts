import { describe, expect, test } from 'vitest';
import { cutTerms } from '../../../src/search/cut-terms.ts';

const keys = (text: string) => cutTerms(text).map(({ key }) => key);

describe('cutting a text into words', () => {
  test.each<[string, string[]]>([
    ['L’economia cinese', ['l', 'economia', 'cinese']],
    ['Covid-19', ['covid', '19']],
    ['U.N. and AT&T.', ['un', 'and', 'at&t']],
    ['războiul său', ['razboiul', 'sau']],
    ['1.800 t, 1,800 t, 1,8 t', ['1800', 't', '1800', 't', '1p8', 't']],
    ['Ελλάδα', ['ελλαδα']],
    ['Российский район', ['российский', 'район']],
    ['الحَرْب', ['الحرب']],
    ['中国政府', ['中国', '国政', '政府']],
    ['在2024年AI', ['在', '2024', '年', 'ai']],
    ['— … !', []],
  ])('“%s” is %j', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  test('each word is where it says, in texts of every script', () => {
    const text = 'Ţara 中国政府 dell’UE: 1.234,5 км.';
    const parts = cutTerms(text).map(({ start, end }) => text.slice(start, end));
    expect(parts).toEqual(['Ţara', '中国', '国政', '政府', 'dell', 'UE', '1.234,5', 'км']);
  });
});
