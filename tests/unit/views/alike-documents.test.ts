import { expect, test } from 'vitest';
import { listAlikeDocuments } from '../../../src/views/alike-documents.ts';

const briefings = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((slug) => ({ slug, title: slug.toUpperCase(), lang: 'en' }));
const pair = (one: string, other: string, share: number) => ({
  slugs: [one, other] as [string, string],
  share,
  isSame: false,
});

test('each document of a pair names the other, the nearest first', () => {
  const found = listAlikeDocuments(briefings, [pair('a', 'b', 0.6), pair('a', 'c', 0.9)]);
  const toNames = (slug: string) => found.get(slug)?.map(({ briefing, share }) => [briefing.title, share]);
  expect(['a', 'b', 'c', 'd'].map(toNames)).toEqual([
    [
      ['C', 0.9],
      ['B', 0.6],
    ],
    [['A', 0.6]],
    [['A', 0.9]],
    undefined,
  ]);
});

test('a document that the site does not have is not named, nor more than five', () => {
  const found = listAlikeDocuments(
    briefings,
    ['gone', 'b', 'c', 'd', 'e', 'f', 'g'].map((slug, at) => pair('a', slug, 0.9 - at / 100)),
  );
  expect(found.get('a')?.map(({ briefing }) => briefing.slug)).toEqual(['b', 'c', 'd', 'e', 'f']);
  expect(found.has('gone')).toBe(false);
});
