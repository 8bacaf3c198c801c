import { describe, expect, it } from 'vitest';
import { chooseScale } from '../../../../src/commentary/likelihood/choose-scale.ts';
import { findNearestBand } from '../../../../src/commentary/likelihood/nearest-band.ts';
import type { ScaleName } from '../../../../src/data/scales/scales.ts';

describe('the band of another scale that says the same', () => {
  it.each<[ScaleName, string, ScaleName, string]>([
    ['ipcc', 'virtually-certain', 'icd203', 'almost-certain'],
    ['ipcc', 'exceptionally-unlikely', 'icd203', 'almost-no-chance'],
    ['ipcc', 'extremely-unlikely', 'icd203', 'almost-no-chance'],
    ['ipcc', 'about-as-likely-as-not', 'icd203', 'roughly-even-chance'],
    ['ipcc', 'more-likely-than-not', 'icd203', 'likely'],
    ['phia', 'highly-likely', 'icd203', 'very-likely'],
    ['phia', 'highly-unlikely', 'icd203', 'very-unlikely'],
    ['phia', 'realistic-possibility', 'icd203', 'roughly-even-chance'],
    ['phia', 'remote-chance', 'icd203Second', 'almost-no-chance'],
    ['icd203', 'very-likely', 'phia', 'highly-likely'],
    ['icd203', 'very-likely', 'ipcc', 'very-likely'],
    ['icd203', 'likely', 'icd203Second', 'likely'],
    ['icd203', 'unlikely', 'icd203', 'unlikely'],
  ])('%s %s is, in %s, %s', (scale, band, other, expected) => {
    expect(findNearestBand({ scale, band }, other)).toEqual({ scale: other, band: expected });
  });
});

describe('the scale that a text keeps to', () => {
  const word = (...scales: ScaleName[]) => ({ bands: scales.map((scale) => ({ scale, band: 'likely' })) });

  it.each<[string, ScaleName[][], boolean, ScaleName]>([
    ['the one with most words', [['icd203'], ['phia'], ['phia']], false, 'phia'],
    ['the first of equals', [['ipcc'], ['icd203Second']], false, 'icd203Second'],
    [
      'one that has them all',
      [
        ['icd203', 'ipcc'],
        ['phia', 'ipcc'],
        ['icd203', 'ipcc'],
      ],
      false,
      'ipcc',
    ],
    ['the first row of ICD 203 where there is an assessment', [['phia'], ['phia']], true, 'icd203'],
    ['the first row of ICD 203 where there is nothing', [], false, 'icd203'],
  ])('is %s', (_, words, hasAssessment, expected) => {
    expect(
      chooseScale(
        words.map((scales) => word(...scales)),
        hasAssessment,
      ),
    ).toBe(expected);
  });
});
