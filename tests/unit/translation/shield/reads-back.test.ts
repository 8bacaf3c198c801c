import { describe, expect, it } from 'vitest';
import { createProjectPipeline } from '../../../../scripts/ingest/project-pipeline.ts';
import { listLanguages } from '../../../../src/data/list-languages.ts';
import { createShieldFinder } from '../../../../src/translation/shield/find-shields.ts';

const pipeline = createProjectPipeline([]);
const numbers: readonly (readonly [string, number])[] = [
  ['1,800', 1800],
  ['21,800', 21_800],
  ['12.5', 12.5],
  ['1,234,567.25', 1_234_567.25],
  ['150 thousand', 150_000],
  ['2 million', 2e6],
  ['900 million', 9e8],
  ['1.8 billion', 1.8e9],
  ['3 trillion', 3e12],
];

/** A sum in euros with the number as `lang` writes it. */
function toSum(text: string, value: number, lang: string): string {
  const figures = [{ kind: 'count' as const, start: 0, end: text.length, value }];
  const [shield] = createShieldFinder('en', lang, () => [])({ text, names: [], figures });
  return `${shield?.words ?? text} EUR.`;
}

describe('a number as the target language writes it', () => {
  it.each(listLanguages())('is the same number to a reader of “%s”', (lang) => {
    const read = numbers.map(([text, value]) => {
      const { figures } = pipeline({ text: toSum(text, value, lang), format: 'text', lang });
      return figures.map((figure) => ('value' in figure ? figure.value : undefined));
    });
    expect(read).toEqual(numbers.map(([, value]) => [value]));
  });
});
