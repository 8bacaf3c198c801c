import { expect, it } from 'vitest';
import { keepNumbersWhole } from '../../../src/views/keep-numbers-whole.ts';

it.each([
  ['from $200 million (2021) to over $500 million (2022)', 'from $200~million (2021) to over $500~million (2022)'],
  ['da 200 milioni a 500 milioni', 'da 200~milioni a 500~milioni'],
  ['circa 500 de milioane de dolari', 'circa 500~de~milioane de dolari'],
  ['12 April 2024', '12~April 2024'],
  ['40 km', '40~km'],
  ['over 150%', 'over 150%'],
  ['billions of US dollars', 'billions of US dollars'],
  ['', ''],
])('a line of “%s” breaks only between numbers', (text, kept) => {
  expect(keepNumbersWhole(text).replaceAll('\u00a0', '~')).toBe(kept);
});
