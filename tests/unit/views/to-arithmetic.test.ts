import { expect, it } from 'vitest';
import type { Figure } from '../../../src/model/figure.ts';
import { createFigureFormatter } from '../../../src/views/format-figure.ts';
import { toArithmetic } from '../../../src/views/to-arithmetic.ts';
import { createDocument } from '../../support/create-document.ts';

const money = { kind: 'money', unit: 'EUR', text: 'x' };
const change = { id: 'f-change', text: 'x', kind: 'change', from: 'f-from', to: 'f-to' };

/** The figures of a sentence with a change, and the change itself. */
function figuresOf(from: unknown, to: unknown, growth?: number): [Figure | undefined, readonly Figure[]] {
  const derived = growth === undefined ? {} : { growth: { value: growth, unit: '%', comparator: '=' } };
  const figures = [
    { ...change, ...derived },
    { ...money, id: 'f-from', value: from },
    { ...money, id: 'f-to', value: to },
  ];
  const document = createDocument('a', 'en', [{ id: 's-a', text: 'x', figures }]);
  return [document.figures.find(({ id }) => id === 'f-change'), document.figures];
}

it.each([
  [200, 500, 150, '(€500 − €200) ÷ €200 = 150%'],
  [500, 200, -60, '(€200 − €500) ÷ €500 = -60%'],
  [3, 4, 33.3, '(€4 − €3) ÷ €3 ≈ 33.3%'],
  [2, 2, 0, '(€2 − €2) ÷ €2 = 0%'],
])('a change from %d to %d was computed as it says', (from, to, growth, arithmetic) => {
  const [figure, figures] = figuresOf(from, to, growth);
  expect(figure && toArithmetic(figure, figures, { locale: 'en', format: createFigureFormatter('en') })).toBe(
    arithmetic,
  );
});

it('nothing is computed where the ends give no growth', () => {
  const tools = { locale: 'en' as const, format: createFigureFormatter('en') };
  const [figure, figures] = figuresOf([1, 2], 4);
  expect(figure && toArithmetic(figure, figures, tools)).toBeUndefined();
  const end = figures.find(({ id }) => id === 'f-to');
  expect(end && toArithmetic(end, figures, tools)).toBeUndefined();
});

it('it is written as the reader writes numbers', () => {
  const [figure, figures] = figuresOf(3, 4, 33.3);
  const tools = { locale: 'it' as const, format: createFigureFormatter('it') };
  expect(figure && toArithmetic(figure, figures, tools)).toMatch(/≈ 33,3%$/u);
});
