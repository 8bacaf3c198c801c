import { expect, test } from 'vitest';
import { splitScripts } from '../../../src/about/split-scripts.ts';

test.each([
  ['a text in Latin letters is one part', 'Only țară and ÷.', 'ro', [['Only țară and ÷.', undefined]]],
  [
    'a quotation in the letters of the language is in it',
    'As “2比1”.',
    'zh',
    [
      ['As “2', undefined],
      ['比', 'zh'],
      ['1”.', undefined],
    ],
  ],
  [
    'a quotation in other letters is in no known language',
    'да, no',
    'el',
    [
      ['да', 'und-Cyrl'],
      [', no', undefined],
    ],
  ],
  ['a quotation in Cyrillic is in the language of the page', 'да', 'bg', [['да', 'bg']]],
  ['an empty text has no part', '', 'en', []],
] as const)('%s', (_, text, lang, expected) => {
  expect(splitScripts(text, lang).map((part) => [part.text, part.lang])).toEqual(expected);
});
