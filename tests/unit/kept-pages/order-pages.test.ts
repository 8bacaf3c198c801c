import type { PathWithRoute } from 'astro';
import { expect, it } from 'vitest';
import { orderPages } from '../../../src/kept-pages/order-pages.ts';

const order = (...paths: readonly string[]) =>
  orderPages(paths.map((pathname) => ({ pathname }) as PathWithRoute)).map(({ pathname }) => pathname);

it.each([
  ['of a document', ['briefings/a/', 'briefings/b/', 'it/briefings/a/', 'api/packs/b.zip', 'api/sources/a.txt']],
  ['of a figure', ['figures/a/card/', 'figures/b/card/', 'ro/figures/a/card/', 'figures/b/', 'it/figures/a/']],
])('the pages %s are made after one another, in the order they had', (_, [first, second, third, fourth, fifth]) => {
  const paths = [first, second, third, fourth, fifth].flatMap((path) => path ?? []);
  expect(order(...paths)).toEqual([first, third, fifth, second, fourth]);
});

it.each([
  [['entities/a/', 'briefings/b/', 'it/entities/a/']],
  [['timeline/', 'briefings/b/', 'it/timeline/', 'it/briefings/c/']],
  [['figures/', 'briefings/', 'it/figures/', 'it/briefings/']],
])('%j stay in their order, but for those between that are of one', (paths) => {
  const isOfOne = (path: string) => /briefings\/./u.test(path);
  expect(order(...paths).filter((path) => !isOfOne(path))).toEqual(paths.filter((path) => !isOfOne(path)));
  expect(order(...paths)).toHaveLength(paths.length);
});
