import { expect, test } from 'vitest';
import { toEvidence } from '../../../../../src/commentary/evidence.ts';
import { lintProse } from '../../../../../src/commentary/lint/lint-prose.ts';
import { toTree } from '../../../../../src/commentary/to-tree.ts';
import { toCheckTools } from '../../to-check-tools.ts';

const evidence = toEvidence({ briefings: [], translations: [], entities: [] });
const tools = toCheckTools(evidence);

/** How often the figures of the prose are looked at while its rules judge it. */
function countLooks(source: string): { readonly figures: number; readonly looks: number } {
  let [looks, figures] = [0, 0];
  lintProse(
    { tree: toTree(source), source, lang: 'en', evidence },
    {
      ...tools,
      findReader: (lang) => {
        const read = tools.findReader(lang);
        return (
          read &&
          ((...args) => {
            const reading = read(...args);
            figures = reading.figures.length;
            const get = (target: typeof reading.figures, key: string | symbol) => {
              if (typeof key === 'string' && /^\d/u.test(key)) looks += 1;
              return Reflect.get(target, key);
            };
            return { ...reading, figures: new Proxy(reading.figures, { get }) };
          })
        );
      },
    },
  );
  return { figures, looks };
}

test.each([
  ['bare numbers', '5 '],
  ['changes', 'It rose from 51 to 63 cats. '],
  ['shares that moved', 'It rose by 51 %. '],
  ['dates', 'In 2020 it had 51 cats. '],
])('%s: each is looked at equally often, however many there are', (_, piece) => {
  const [few, many] = [countLooks(piece.repeat(50)), countLooks(piece.repeat(200))];
  expect(few.figures).toBeGreaterThanOrEqual(50);
  expect(many.figures).toBe(4 * few.figures);
  expect(few.looks).toBeGreaterThan(0);
  expect(many.looks).toBe(4 * few.looks);
});
