import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureContrast } from '../../../src/examples/contrast.ts';
import { listContrasts, readTokens } from '../../../src/examples/tokens.ts';

// The first two are the ends of the scale; the others as the W3C’s own examples and Chromium’s tools give them.
test.each([
  ['#000000', '#ffffff', 21],
  ['#3b362f', '#3b362f', 1],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#ff0000', '#ffffff', 4],
])('%s on %s has a contrast of %d', (a, b, ratio) => {
  expect(measureContrast(a, b)).toBeCloseTo(ratio, 2);
  expect(measureContrast(b, a)).toBe(measureContrast(a, b));
});

const css = readFileSync('src/styles/tokens.css', 'utf8');

test.each(listContrasts(readTokens(css)))('$front shows on $back, in light and in dark', ({ light, dark, least }) => {
  expect(Math.min(light, dark)).toBeGreaterThanOrEqual(least);
});

test('a colour that the dark scheme leaves alone is that of the light one', () => {
  const tokens = readTokens(css.replaceAll(/(?<=dark\)[\s\S]*)--ink:[^;]+;/gu, ''));
  const [pair] = listContrasts(tokens);
  expect(pair?.dark).toBeLessThan(2);
});

test('a colour that is gone is named', () => {
  expect(() => listContrasts(readTokens('--paper: #ffffff;'))).toThrow('no “ink”');
});
