import { expect, it } from 'vitest';
import { createPlaceNames } from '../../../../src/data/cldr/places.ts';
import { loadLexicon } from '../../../../src/data/load-lexicon.ts';
import { isSameName } from '../../../../src/glossary/candidates/is-same-name.ts';
import { createNameReader } from '../../../../src/glossary/candidates/name-reader.ts';

const reader = createNameReader(loadLexicon('en'), createPlaceNames());

it.each([
  ['Marsh Optics Ltd', 'Marsh Optics Inc', true],
  ['Marsh-Optics', 'MARSH OPTICS', true],
  ['QX Ltd', 'QX Inc', false],
  ['Marsh Optics Ltd', 'Marsh Boats Ltd', false],
])('of “%s” and “%s” says whether they are one name: %s', (a, b, isSame) => {
  expect(isSameName(a, b, reader)).toBe(isSame);
});
