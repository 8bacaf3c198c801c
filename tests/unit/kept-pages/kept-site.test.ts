import { expect, it } from 'vitest';
import { findKeptSite, toKeptEnvironment } from '../../../src/kept-pages/kept-site.ts';

it.each([true, false])('what the builder says reaches the process that makes the pages (fresh: %s)', (isFresh) => {
  const kept = { lastSite: 'dist', list: '.cache/pages.txt', isFresh, bundleKey: 'a1' };
  expect(findKeptSite(toKeptEnvironment(kept))).toEqual(kept);
});

it('where nothing is said there is nothing to keep', () => {
  expect(findKeptSite({ CONCORDANCE_FRESH: '1' })).toBeUndefined();
});
