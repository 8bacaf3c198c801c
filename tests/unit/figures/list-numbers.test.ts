import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/data/load-lexicon.ts';
import { createNumberLister } from '../../../src/pipeline/figures/list-numbers.ts';

describe('createNumberLister', () => {
  it.each<[string, string, readonly string[]]>([
    ['en', 'Two F-16s and the G7, article 5', ['Two = 2', '16 = 16', '7 = 7', '5 = 5']],
    ['en', 'World War II, call 0800 123', ['II = 2', '0800 = 800', '123 = 123']],
    ['en', 'two and a half million people', ['two and a half million = 2500000']],
    ['it', 'uno dei 1.800 milioni, una dozzina', ['uno = 1', '1.800 milioni = 1800000000', 'una dozzina = 12']],
    ['hu', 'tízéves', ['tíz = 10']],
    ['zh', '三分之一', ['三分之一 = 0.333']],
    ['ar', '١٢٫٥ مليون', ['١٢٫٥ مليون = 12500000']],
    ['en', 'Nothing is counted here.', []],
    ['en', '', []],
  ])('lists the numbers of %s “%s”', (lang, text, numbers) => {
    const list = createNumberLister(loadLexicon(lang));
    expect(
      list(text).map(({ start, end, value }) => `${text.slice(start, end)} = ${Number(Number(value).toFixed(3))}`),
    ).toEqual(numbers);
  });

  it('tells digits from words', () => {
    const list = createNumberLister(loadLexicon('en'));
    expect(list('two of 30').map(({ form }) => form)).toEqual(['words', 'digits']);
  });
});
