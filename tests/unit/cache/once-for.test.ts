import { expect, it, vi } from 'vitest';
import { onceFor, onceForEach, onceForText } from '../../../src/cache/once-for.ts';

it('makes a value once for each text, also where it is none', () => {
  const make = vi.fn((text: string) => (text === 'a' ? 1 : undefined));
  const find = onceForText(make);
  expect(['a', 'b', 'a', 'b', 'constructor'].map(find)).toEqual([1, undefined, 1, undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(3);
});

it('makes a value once for each object, and not for one that only looks the same', () => {
  const make = vi.fn(({ name }: { readonly name: string }) => name);
  const find = onceFor(make);
  const [one, other] = [{ name: 'x' }, { name: 'x' }];
  expect([find(one), find(one), find(other)]).toEqual(['x', 'x', 'x']);
  expect(make).toHaveBeenCalledTimes(2);
});

it('makes a value once for each object with each language', () => {
  const make = vi.fn((key: { readonly name: string }, lang: string) => `${key.name} ${lang}`);
  const find = onceForEach(make);
  const one = { name: 'x' };
  expect([find(one, 'it'), find(one, 'ro'), find(one, 'it'), find({ name: 'y' }, 'it')]).toEqual([
    ...['x it', 'x ro', 'x it', 'y it'],
  ]);
  expect(make).toHaveBeenCalledTimes(3);
});
